package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and readers give what bytes give. */
class TextTest {
    private static final DisclosureJson JSON = DisclosureJson.create();

    static LongStream seeds() {
        return Seeds.first(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReadWrittenAndValidatedAsBytesAre(long seed) throws IOException {
        Disclosure disclosure = RandomDisclosures.next(new SplittableRandom(seed));
        byte[] bytes = JSON.write(disclosure);
        String text = JSON.writeAsString(disclosure);
        StringWriter written = new StringWriter();
        JSON.write(disclosure, written);

        assertArrayEquals(bytes, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(text, written.toString());
        assertEquals(disclosure, JSON.read(text));
        assertEquals(disclosure, JSON.read(new StringReader(text)));
        List<Finding> findings = JSON.validate(bytes);
        assertFalse(findings.isEmpty());
        assertEquals(findings, JSON.validate(text));
        assertEquals(findings, JSON.validate(new StringReader(text)));
    }

    @Test
    void mayBeginWithAByteOrderMark() {
        String text = "\ufeff{\"guideline\":\"mic-asp-saas-3\",\"x\":1}";
        assertEquals(JSON.validate(text.getBytes(StandardCharsets.UTF_8)), JSON.validate(text));
        assertEquals("1:31", JSON.validate(text).get(0).position().orElseThrow().toString());
    }

    /** Java's strings hold them; no encoding does, and so no document. An escape in JSON is another matter. */
    @ParameterizedTest
    @CsvSource({"\ud83d, 2:7", "\ude00, 2:7", "\ude00\ud83d, 2:7", "😀東\ud83d, 2:9", "\ud83d\ud83d\ude00, 2:7"})
    void withHalfACharacterIsRefusedWithItsPlace(String text, String place) {
        String json = "{\"guideline\":\"mic-asp-saas-3\",\n\"x\":\"😀" + text + "\",\"y\":1} z";
        for (Executable call : List.<Executable>of(
                () -> JSON.read(json),
                () -> JSON.validate(json),
                () -> JSON.read(new StringReader(json)),
                () -> JSON.validate(new StringReader(json)))) {
            List<Finding> findings =
                    assertThrows(DisclosureReadException.class, call).findings();
            assertEquals(1, findings.size());
            assertEquals("not-utf-8", findings.get(0).code().code());
            assertEquals(place, findings.get(0).position().orElseThrow().toString());
        }
    }

    @Test
    void withHalfACharacterAtTheEndIsRefusedToo() {
        DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> JSON.read("\ud83d"));
        assertEquals("1:1", refused.findings().get(0).position().orElseThrow().toString());
    }

    @Test
    void isLimitedByItsBytes() {
        String text = JSON.writeAsString(Disclosure.builder()
                .housing(h -> h.location(Answers.text("東京")))
                .build());
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        DisclosureJson exact = JSON.withLimits(ReadLimits.defaults().withBytes(size));
        assertEquals(JSON.read(text), exact.read(text));
        for (int most : List.of(size - 1, text.length(), text.length() - 1, 1)) {
            DisclosureJson small = JSON.withLimits(ReadLimits.defaults().withBytes(most));
            for (Executable call : List.<Executable>of(
                    () -> small.read(text.getBytes(StandardCharsets.UTF_8)),
                    () -> small.read(text),
                    () -> small.read(new StringReader(text)))) {
                DisclosureReadException refused = assertThrows(DisclosureReadException.class, call);
                assertEquals("limit-exceeded", refused.findings().get(0).code().code());
            }
        }
    }

    /** Whoever sends without end must not use up the memory. */
    @Test
    void isNotReadFarBeyondTheLimit() {
        Reader endless = new Reader() {
            private int left = 100_000;

            @Override
            public int read(char[] into, int offset, int length) {
                left -= length;
                if (left < 0) {
                    throw new AssertionError("read on");
                }
                Arrays.fill(into, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        DisclosureJson small = JSON.withLimits(ReadLimits.defaults().withBytes(50_000));
        assertThrows(DisclosureReadException.class, () -> small.read(endless));
    }
}
