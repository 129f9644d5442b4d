package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.guideline.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/** Documents in the right JSON form, with right or wrong answers. */
final class JsonGrowth {
    private JsonGrowth() {}

    static List<Growth> growths() {
        return List.of(
                reading(
                        "reading longer texts",
                        2_000,
                        size -> Json.everyRow(Section.NETWORK, '"' + "字".repeat(size) + '"')),
                reading(
                        "reading longer texts of escapes",
                        400,
                        size -> Json.everyRow(Section.NETWORK, '"' + "\\n\\u5b57".repeat(size) + '"')),
                reading("reading more supplementary rows", 100, JsonGrowth::supplementary),
                reading("reading more names in a list", 300, JsonGrowth::names),
                reading("reading more dates in a list", 300, JsonGrowth::dates),
                reading("reading more white space", 20_000, size -> Json.document(" ".repeat(size) + "\"support\":{}")),
                reading(
                        "reading more blank lines",
                        20_000,
                        size -> Json.document("\n".repeat(size) + "\"support\":{}")),
                validating(
                        "validating longer texts",
                        400,
                        size -> Json.everyRow(Section.NETWORK, '"' + "字".repeat(size) + '"')),
                validating(
                        "validating longer blank texts",
                        400,
                        size -> Json.everyRow(Section.NETWORK, '"' + " ".repeat(size) + '"')),
                validating("validating longer remarks", 400, JsonGrowth::remarks),
                validating("validating more names in a list", 300, JsonGrowth::names),
                validating("validating more dates in a list", 300, JsonGrowth::dates),
                validating("validating more supplementary rows", 100, JsonGrowth::supplementary),
                validating(
                        "validating more look-alikes",
                        400,
                        size -> Json.everyRow(Section.NETWORK, '"' + "⼀⼆".repeat(size) + '"')),
                writing(
                        "writing longer texts",
                        400,
                        size -> Json.everyRow(Section.NETWORK, '"' + "字".repeat(size) + '"')),
                writing(
                        "writing longer texts of escapes",
                        300,
                        size -> Json.everyRow(Section.NETWORK, '"' + "\\n\\u0001".repeat(size) + '"')),
                writing("writing more supplementary rows", 100, JsonGrowth::supplementary),
                writing("writing more names in a list", 300, JsonGrowth::names),
                writing("writing more dates in a list", 300, JsonGrowth::dates));
    }

    private static Growth reading(String name, int small, IntFunction<byte[]> documents) {
        return new Growth(name, small, size -> {
            byte[] json = documents.apply(size);
            return () -> Json.read(json);
        });
    }

    private static Growth validating(String name, int small, IntFunction<byte[]> documents) {
        return new Growth(name, small, size -> {
            byte[] json = documents.apply(size);
            return () -> Json.validate(json);
        });
    }

    private static Growth writing(String name, int small, IntFunction<byte[]> documents) {
        return new Growth(name, small, size -> {
            Disclosure disclosure = Json.read(documents.apply(size));
            return () -> Json.write(disclosure);
        });
    }

    static byte[] supplementary(int rows) {
        return Json.document("\"supplementary\":["
                + Repeated.list(
                        rows,
                        row -> "{\"number\":\"73\",\"section\":\"⼈材\",\"item\":\"補足" + row % 10
                                + "\",\"answer\":\"⾼い\"}")
                + ']');
    }

    static byte[] names(int names) {
        return Json.document("\"servicePerformance\":{\"certifications\":{\"value\":\"yes\",\"detail\":["
                + Repeated.list(names, name -> "\"規程" + name % 10 + '"') + "]}}");
    }

    static byte[] dates(int dates) {
        return Json.document("\"servicePerformance\":{\"majorChanges\":{\"value\":\"yes\",\"detail\":["
                + Repeated.list(
                        dates, date -> '"' + LocalDate.ofEpochDay(date % 1_000).toString() + '"') + "]}}");
    }

    private static byte[] remarks(int length) {
        return Json.everyRow(
                Section.NETWORK,
                "{\"withheld\":true,\"note\":\"" + "※".repeat(length) + "\",\"text\":\"" + " ".repeat(length) + "\"}");
    }
}
