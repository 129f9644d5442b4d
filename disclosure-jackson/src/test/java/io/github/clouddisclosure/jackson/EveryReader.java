package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.function.Executable;

/** Reads with {@link DisclosureJson}, from bytes and from text, and with a mapper of each generation, and checks that all say the same. */
final class EveryReader {
    private EveryReader() {}

    /** The disclosure, the same from each. */
    static Disclosure read(byte[] json) {
        Disclosure disclosure = DisclosureJson.create().read(json);
        assertEquals(disclosure, DisclosureJson.create().read(text(json)));
        Mapper.each().forEach(mapper -> assertEquals(disclosure, read(mapper, json), mapper::toString));
        return disclosure;
    }

    /** The problems, the same from each; a column counts what the parser counts. */
    static List<Finding> problems(byte[] json, ReadLimits limits) {
        DisclosureJson library = DisclosureJson.create().withLimits(limits);
        List<Finding> problems = assertThrows(DisclosureReadException.class, () -> library.read(json))
                .findings();
        assertEquals(
                problems,
                assertThrows(DisclosureReadException.class, () -> library.read(text(json)))
                        .findings());
        Mapper.each(limits).forEach(mapper -> {
            assertEquals(
                    located(problems, json, part -> part.getBytes(StandardCharsets.UTF_8).length),
                    problems(mapper, () -> mapper.read(json, Disclosure.class)),
                    () -> mapper + " from bytes");
            assertEquals(
                    located(problems, json, String::length),
                    problems(mapper, () -> mapper.read(text(json), Disclosure.class)),
                    () -> mapper + " from text");
        });
        return problems;
    }

    private static Disclosure read(Mapper mapper, byte[] json) {
        try {
            return mapper.read(json, Disclosure.class);
        } catch (Exception refused) {
            throw new AssertionError(mapper.toString(), refused);
        }
    }

    private static List<Finding> problems(Mapper mapper, Executable reading) {
        Exception refused = assertThrows(mapper.mismatch(), reading);
        return assertInstanceOf(DisclosureReadException.class, refused.getCause())
                .findings();
    }

    /** Findings with columns that count other units than characters. */
    private static List<Finding> located(List<Finding> findings, byte[] json, ToIntFunction<String> length) {
        List<String> lines = List.of(text(json).split("\r\n|\r|\n", -1));
        return findings.stream()
                .map(finding -> finding.position()
                        .map(position -> finding.withPosition(counting(length, position, lines)))
                        .orElse(finding))
                .toList();
    }

    private static Position counting(ToIntFunction<String> length, Position position, List<String> lines) {
        String line = lines.get(position.line() - 1);
        String before = line.substring(0, line.offsetByCodePoints(0, position.column() - 1));
        return new Position(position.line(), length.applyAsInt(before) + 1);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
