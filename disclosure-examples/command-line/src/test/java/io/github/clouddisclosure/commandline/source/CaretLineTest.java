package io.github.clouddisclosure.commandline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The caret below a line of a source. Each expected line has a caret below, as a terminal shows it. */
class CaretLineTest {
    private static final String LONG = "a".repeat(100);
    private static final String WIDE = "あ".repeat(100);

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("  \"sales\": -1,", 12, "\"sales\": -1,", 9),
                Arguments.of("\"sales\": -1,", 1, "\"sales\": -1,", 0),
                Arguments.of("", 1, "", 0),
                Arguments.of("abc", 4, "abc", 3),
                Arguments.of("abc", 99, "abc", 3),
                Arguments.of("   ", 4, "", 0),
                Arguments.of("株式会社見本: x", 9, "株式会社見本: x", 14),
                Arguments.of("ｶﾞ株x", 4, "ｶﾞ株x", 4),
                Arguments.of("が株x", 3, "が株x", 4),
                Arguments.of("か\u3099株x", 4, "か\u3099株x", 4),
                Arguments.of("e\u0301x", 3, "e\u0301x", 1),
                Arguments.of("😀👍🏽x", 4, "😀👍🏽x", 6),
                Arguments.of("𠮷野家x", 4, "𠮷野家x", 6),
                Arguments.of("a\tb", 3, "a    b", 5),
                Arguments.of("\t\ta: b", 6, "a: b", 3),
                Arguments.of("a\u001B[31mb", 7, "a\uFFFD[31mb", 6),
                Arguments.of("a\u202Eb", 3, "a\uFFFDb", 2),
                Arguments.of(LONG, 1, "a".repeat(72) + "...", 0),
                Arguments.of(LONG, 60, "..." + "a".repeat(69) + "...", 35),
                Arguments.of(LONG, 101, "..." + "a".repeat(32), 35),
                Arguments.of(WIDE, 50, "..." + "あ".repeat(35) + "...", 35));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theCaretStandsUnderThePlace(String line, int column, String shown, int indent) {
        assertEquals(new CaretLine(shown, indent), CaretLine.of(line, column));
    }
}
