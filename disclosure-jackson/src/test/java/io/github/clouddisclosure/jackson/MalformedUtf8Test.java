package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.testing.Seeds;
import io.github.clouddisclosure.testing.SharedFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are not UTF-8 are refused wherever they are, with line and column. */
class MalformedUtf8Test {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final String START = "{\"guideline\":\"mic-asp-saas-3\",\n\"business\":{\"tradeName\":\"株式会社\"}";
    /** An X marks the place of the bytes: in texts that are used or not, in names, and between tokens. */
    private static final List<String> PLACES = List.of(
            ",\n\"housing\":{\"location\":\"東京X\"}}",
            ",\n\"housing\":{\"location\":\"X京都\"}}",
            ",\n\"housing\":{\"fireDetection\":\"yesX\"}}",
            ",\n\"housing\":{\"fireDetection\":{\"value\":\"X\"}}}",
            ",\n\"housing\":{\"X\":1}}",
            ",\n\"X\":[{\"x\":\"\"}]}",
            ",\n\"x\":[{\"y\":\"X\"}]}",
            ",\n\"guideline\":\"X\"}",
            ",\n\"supplementary\":[{\"answer\":\"X\"}]}",
            ",\n\"supplementary\":[3,X4]}",
            ",\n\"x\":3X}",
            ",\nX\"x\":3}",
            "}\nX",
            "}\n\"X\"");

    private static final List<String> MALFORMED = List.of(
            "C0A2",
            "C080",
            "C1BF",
            "E08080",
            "E09FBF",
            "EDA080",
            "EDBFBF",
            "EDA080EDB080",
            "F0808080",
            "F08FBFBF",
            "F4908080",
            "F4BFBFBF",
            "F5808080",
            "F7BFBFBF",
            "F8888080",
            "FC84808080",
            "FE",
            "FF",
            "80",
            "BF",
            "C3",
            "E381",
            "E3",
            "F09F98",
            "F09F",
            "F0");

    private static final List<String> WELL_FORMED = List.of(
            "C280",
            "C397",
            "DFBF",
            "E0A080",
            "E0BFBF",
            "E18080",
            "ED9FBF",
            "EE8080",
            "EFBFBD",
            "EFBFBF",
            "EFBBBF",
            "F0908080",
            "F0A0AEB7",
            "F48FBFBF",
            "7F");

    @ParameterizedTest
    @FieldSource("PLACES")
    void malformedBytesAreRefusedWithTheirPlace(String place) {
        String before = START + place.substring(0, place.indexOf('X'));
        long lines = before.lines().count() + (before.endsWith("\n") ? 1 : 0);
        String position = lines + ":" + (before.length() - before.lastIndexOf('\n'));
        for (String bytes : MALFORMED) {
            Finding finding = refusal(document(START + place, bytes));
            assertEquals("not-utf-8", finding.code().code(), bytes);
            assertEquals(position, finding.position().orElseThrow().toString(), bytes);
        }
    }

    @ParameterizedTest
    @FieldSource("WELL_FORMED")
    void theFirstAndTheLastCharactersOfEachLengthAreRead(String bytes) {
        byte[] json = document(START + ",\n\"housing\":{\"location\":\"東京X\"}}", bytes);
        String character = new String(HexFormat.of().parseHex(bytes), StandardCharsets.UTF_8);
        assertEquals(
                Answers.text("東京" + character), JSON.read(json).getHousing().getLocation());
    }

    /** Eight bytes are checked together, so a fault may be at any place among them, or at two. */
    @Tag("exhaustive")
    @ParameterizedTest
    @FieldSource("MALFORMED")
    void aFaultIsFoundAtEveryPlaceOfTheEightBytesCheckedTogether(String bytes) {
        for (int before = 0; before < 16; before++) {
            for (int behind = 0; behind < 9; behind++) {
                String place = START + "\n" + " ".repeat(before) + ",\"x\":\"X\"" + " ".repeat(behind) + '}';
                Finding finding = refusal(document(place, bytes));
                assertEquals("not-utf-8", finding.code().code());
                assertEquals(
                        "3:" + (before + 7), finding.position().orElseThrow().toString());
            }
        }
    }

    static LongStream seeds() {
        return Seeds.first(300);
    }

    /** A text is read, or its fault is located, as the decoder of the JDK does. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aTextIsRefusedWhereTheDecoderOfTheJdkStops(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] json = JSON.write(RandomDisclosures.next(random));
        for (int faults = 1 + random.nextInt(3); faults > 0; faults--) {
            json[random.nextInt(json.length)] = (byte) (0x80 + random.nextInt(0x80));
        }
        int malformed = firstMalformed(json);
        if (malformed >= 0) {
            Finding finding = refusal(json);
            assertEquals("not-utf-8", finding.code().code());
            String before = new String(json, 0, malformed, StandardCharsets.UTF_8);
            int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
            assertEquals(column, finding.position().orElseThrow().column());
        } else {
            try {
                JSON.read(json);
            } catch (DisclosureReadException refused) {
                assertTrue(refused.findings().stream()
                        .noneMatch(finding -> finding.code().code().equals("not-utf-8")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\":1,", "\"guideline\":\"x\",", "x", "\"x\":[[[[[[[[[[[[[[[[[[[[[[1"})
    void theFaultIsReportedWhateverElseIsWrong(String fault) {
        for (String bytes : List.of("C0A2", "E381")) {
            byte[] json = document("{" + fault + "\n\"X\":1}", bytes);
            Finding finding = refusal(json);
            assertEquals("not-utf-8", finding.code().code());
            assertEquals("2:2", finding.position().orElseThrow().toString());
        }
    }

    /** JSON can escape an unpaired surrogate, which UTF-8 cannot encode: it is read, and written as an escape. */
    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udfff", "東\udc00京", "\udc00\ud800", "x\ud83d"})
    void anUnpairedSurrogateSurvivesAsAnEscape(String text) {
        Disclosure disclosure = Disclosure.builder()
                .housing(housing -> housing.location(Answers.text(text)))
                .supplementary(SupplementaryRow.builder().answer(text).build())
                .build();
        byte[] json = JSON.write(disclosure);
        assertEquals(-1, firstMalformed(json));
        assertEquals(disclosure, JSON.read(json));
        assertArrayEquals(json, JSON.write(JSON.read(json)));
    }

    @Test
    void theKnownHostileTextIsRefused() throws IOException {
        Path hostile = SharedFiles.find("hostile/overlong.json").orElse(null);
        assumeTrue(hostile != null, "the folder of shared files is not there");
        DisclosureReadException refused = assertThrows(DisclosureReadException.class, () -> JSON.read(hostile));
        assertEquals("not-utf-8", refused.findings().get(0).code().code());
        assertEquals("1:56", refused.findings().get(0).position().orElseThrow().toString());
    }

    private static Finding refusal(byte[] json) {
        DisclosureReadException reading = assertThrows(DisclosureReadException.class, () -> JSON.read(json));
        DisclosureReadException validating = assertThrows(DisclosureReadException.class, () -> JSON.validate(json));
        assertEquals(reading.findings(), validating.findings());
        assertEquals(1, reading.findings().size());
        return reading.findings().get(0);
    }

    private static byte[] document(String text, String bytes) {
        byte[] before = text.substring(0, text.indexOf('X')).getBytes(StandardCharsets.UTF_8);
        byte[] at = HexFormat.of().parseHex(bytes);
        byte[] behind = text.substring(text.indexOf('X') + 1).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(before.length + at.length + behind.length)
                .put(before)
                .put(at)
                .put(behind)
                .array();
    }

    private static int firstMalformed(byte[] text) {
        ByteBuffer bytes = ByteBuffer.wrap(text);
        CharBuffer characters = CharBuffer.allocate(text.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        return result.isError() ? bytes.position() : -1;
    }
}
