package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.guideline.Section;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Texts that are no disclosure, or have much content that the form does not allow. */
final class ProblemGrowth {
    private ProblemGrowth() {}

    static List<Growth> growths() {
        return List.of(
                refusing(
                        "refusing more unknown fields",
                        100,
                        size -> Json.document(fields(size, i -> "x" + (10_000 + i), "1"))),
                refusing(
                        "refusing more mistyped fields", 100, size -> rows(fields(size, i -> "locatio" + i % 10, "1"))),
                refusing(
                        "refusing more unknown fields on lines",
                        100,
                        size -> rows(fields(size, i -> "\n x" + (10_000 + i), "{\"y\":[1]}"))),
                refusing(
                        "refusing more of the same field",
                        100,
                        size -> rows(fields(size + 1, i -> "location", "\"x\""))),
                refusing(
                        "refusing more of the same section",
                        100,
                        size -> Json.document(fields(size, i -> "housing", "{\"a\":1}"))),
                refusing(
                        "refusing more of the same field of an answer",
                        100,
                        size -> rows("\"location\":{" + fields(size, i -> "note", "1") + '}')),
                refusing(
                        "refusing more fields in an answer",
                        100,
                        size -> rows("\"location\":{" + fields(size, i -> "n" + (10_000 + i), "1") + '}')),
                refusing(
                        "refusing more wrong types in a list",
                        100,
                        size -> Json.document("\"servicePerformance\":{\"majorChanges\":{\"value\":\"yes\",\"detail\":["
                                + Repeated.list(size, i -> "{\"x\":1}") + "]}}")),
                refusing("refusing more supplementary rows of a wrong type", 100, size -> supplementary(size, "3")),
                refusing(
                        "refusing more supplementary rows with wrong fields",
                        100,
                        size -> supplementary(size, "{\"number\":1,\"x\":2,\"item\":\"\",\"item\":\"\"}")),
                refusing(
                        "refusing an unknown field of more elements",
                        2_000,
                        size -> Json.document("\"x\":["
                                + Repeated.list(size, i -> "{\"a" + (10_000 + i) + "\":" + i % 10 + '}') + ']')),
                refusing(
                        "refusing more nesting",
                        100,
                        size -> Json.document("\"x\":" + "[".repeat(size) + "]".repeat(size))),
                refusing(
                        "refusing more text after the end",
                        20_000,
                        size -> (" ".repeat(size) + "x").getBytes(StandardCharsets.UTF_8)),
                refusing(
                        "refusing a document cut off in a text",
                        20_000,
                        size -> ("{\"x\":\"" + "y".repeat(size)).getBytes(StandardCharsets.UTF_8)),
                refusing(
                        "refusing a document cut off in a list",
                        2_000,
                        size -> ("{\"x\":[" + "1,\n".repeat(size)).getBytes(StandardCharsets.UTF_8)),
                refusing(
                        "refusing bytes that are not UTF-8 after more lines",
                        2_000,
                        size -> (Repeated.times(size, i -> "\n") + "{\"x\":\"\u00e9")
                                .getBytes(StandardCharsets.ISO_8859_1)),
                validating(
                        "validating more unknown fields",
                        100,
                        size -> Json.document(fields(size, i -> "x" + (10_000 + i), "1"))),
                validating("validating more mistyped rows of each section", 30, ProblemGrowth::everySection),
                validating(
                        "validating more wrong fields in each row",
                        5,
                        size -> Json.everyRow(
                                "{\"value\":[],\"note\":1," + fields(size, i -> "x" + (10_000 + i), "0") + '}')),
                validating(
                        "validating more supplementary rows with wrong fields",
                        100,
                        size -> supplementary(size, "{\"number\":1,\"x\":2,\"item\":\"\",\"item\":\"⼀\"}")));
    }

    private static Growth refusing(String name, int small, IntFunction<byte[]> documents) {
        return new Growth(name, small, size -> {
            byte[] json = documents.apply(size);
            return () -> Json.refuse(json);
        });
    }

    private static Growth validating(String name, int small, IntFunction<byte[]> documents) {
        return new Growth(name, small, size -> {
            byte[] json = documents.apply(size);
            return () -> Json.validate(json);
        });
    }

    private static String fields(int count, IntFunction<String> name, String value) {
        return Repeated.list(
                count,
                i -> '"' + name.apply(i).strip() + "\":" + value
                        + (name.apply(i).startsWith("\n") ? "\n" : ""));
    }

    private static byte[] rows(String rows) {
        return Json.document("\"housing\":{" + rows + '}');
    }

    private static byte[] supplementary(int count, String row) {
        return Json.document("\"supplementary\":[" + Repeated.list(count, i -> row) + ']');
    }

    private static byte[] everySection(int count) {
        return Json.document(Arrays.stream(Section.values())
                .filter(section -> section != Section.DISCLOSURE_DATE)
                .map(section -> '"' + section.key() + "\":{" + fields(count, i -> "x" + (10_000 + i), "1") + '}')
                .collect(Collectors.joining(",")));
    }
}
