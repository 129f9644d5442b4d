package io.github.clouddisclosure.table.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {
    private static final char[] PIECES = {'a', '"', ',', '\n', '\r', '\'', '=', '火'};

    private static List<List<String>> cells(TableGrid grid) {
        return grid.lines().stream().map(TableLine::cells).toList();
    }

    static List<Arguments> texts() {
        return List.of(
                Arguments.of("", List.of()),
                Arguments.of("a", List.of(List.of("a"))),
                Arguments.of("a,b", List.of(List.of("a", "b"))),
                Arguments.of("a,b\n", List.of(List.of("a", "b"))),
                Arguments.of("a,b\r", List.of(List.of("a", "b"))),
                Arguments.of("a,", List.of(List.of("a", ""))),
                Arguments.of(",a", List.of(List.of("", "a"))),
                Arguments.of(" a ,\u3000b\u00A0", List.of(List.of("a", "b"))),
                Arguments.of("a\nb\rc\r\nd", List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d"))),
                Arguments.of("\uFEFF\"a\",b", List.of(List.of("a", "b"))),
                Arguments.of("\"a,b\",c", List.of(List.of("a,b", "c"))),
                Arguments.of("\"a\"\"b\",c", List.of(List.of("a\"b", "c"))),
                Arguments.of("\"\"\"a\"\"\",\"\"", List.of(List.of("\"a\"", ""))),
                Arguments.of("\"a\nb\r\nc\rd\",e", List.of(List.of("a\nb\nc\nd", "e"))),
                Arguments.of("a\"b\",c", List.of(List.of("a\"b\"", "c"))),
                Arguments.of("\"a\"b,c", List.of(List.of("ab", "c"))),
                Arguments.of("a\n\n,,\n \nb", List.of(List.of("a"), List.of("b"))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theCellsAreThoseOfRfc4180(String text, List<List<String>> expected) {
        assertEquals(expected, cells(DelimitedText.grid(text, ',', TableLimits.defaults())));
    }

    @Test
    void aLineHasTheNumberOnWhichItBegins() {
        assertEquals(
                List.of(1, 4, 6),
                DelimitedText.grid("\"a\nb\r\nc\"\rd,\"e\nf\"\ng").lines().stream()
                        .map(TableLine::number)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'=1+1 | =1+1",
                "'+81 | +81",
                "'-5 | -5",
                "'@a | @a",
                "''=1 | '=1",
                "=1 | =1",
                "'＝a | ＝a",
                "'　=a | =a",
                "'a | 'a",
                "' a=b | ' a=b",
                "' | '",
                "'' | ''",
                "a'=1 | a'=1",
            })
    void theGuardOfAFormulaIsRemoved(String written, String cell) {
        assertEquals(List.of(List.of(cell, "x")), cells(DelimitedText.grid(written + ",x")));
        assertEquals(List.of(List.of(cell, "x")), cells(DelimitedText.grid('"' + written + "\",x")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b,c | 3",
                "a\\tb\\tc | 3",
                "a;b;c | 3",
                "a,b | 2",
                "a;b | 2",
                "a | 1",
                "a\\t1,2,3\\tc\\nd\\te\\tf | 3",
                "a,b;c,d\\ne,f,g | 3",
                "\"a;b;c\",d | 2",
                "\"a\tb\tc\"\"\t\t\",d,e | 3",
                "d,\"a;b;c\" | 2",
                "d,e\\n\"a;b;c\",f | 2",
                "d,e\\r\"a;b;c\",f | 2",
                "a,b\\nc,d\\ne;f;g | 1",
                "a;;b\\nc,d,e\\nf,g,h | 1",
            })
    void theDelimiterIsFound(String escaped, int cells) {
        String text = escaped.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n");
        assertEquals(cells, cells(DelimitedText.grid(text)).get(0).size());
    }

    @Test
    void aTextWithoutADelimiterIsOneCell() {
        assertEquals(List.of(List.of("a\0b")), cells(DelimitedText.grid("a\0b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b;c", "a,b\nc;d", "a,b,c;d;e", "a\tb;c"})
    void twoEquallyLikelyDelimitersAreRefused(String text) {
        TableReadException refusal = assertThrows(TableReadException.class, () -> DelimitedText.grid(text));
        assertEquals(FindingCode.UNCLEAR_DELIMITER, refusal.finding().code());
        assertEquals(
                2,
                DelimitedText.grid("a,b;c", ';', TableLimits.defaults())
                        .lines()
                        .get(0)
                        .cells()
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {"\" | 1:1", "a,\"b | 1:3", "a\\n火,\"b\\nc | 2:3", "\"a\"\" | 1:1", "\"a\"\\n\"\"\" | 2:1"})
    void aQuoteThatIsNotClosedIsRefusedWithItsPlace(String escaped, String place) {
        String text = escaped.replace("\\n", "\n");
        Finding finding = assertThrows(TableReadException.class, () -> DelimitedText.grid(text))
                .finding();
        assertEquals(FindingCode.UNCLOSED_QUOTE, finding.code());
        assertEquals(Optional.of(place), finding.position().map(Position::toString));
    }

    @Test
    void theMessageOfARefusalSaysWhereAndWhatToDo() {
        TableReadException refusal = assertThrows(TableReadException.class, () -> DelimitedText.grid("a\n\"b"));
        assertEquals(
                "line 2: A quotation mark (\") is not closed. Add one at the end of the cell that starts here.",
                refusal.getMessage());
        assertEquals(
                "引用符(\")が閉じられていません。この位置で始まるセルの終わりに引用符を付けてください。",
                refusal.finding().message(Locale.JAPANESE));
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r'})
    void aQuoteOrALineEndIsNoDelimiter(char delimiter) {
        assertThrows(IllegalArgumentException.class, () -> DelimitedText.grid("a", delimiter, TableLimits.defaults()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyQuotedTextIsReadBack(long seed) {
        Random random = new Random(seed);
        List<List<String>> table = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 50; row++) {
            List<String> cells = List.of("x" + piece(random), "x" + piece(random) + "x", "'" + piece(random) + "x");
            table.add(cells);
            for (int i = 0; i < cells.size(); i++) {
                boolean guard = cells.get(i).matches("'+\\s*[=+@-][\\s\\S]*");
                String cell = (guard ? "'" : "") + cells.get(i);
                text.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"');
            }
            text.append("\r\n");
        }
        assertEquals(
                table.stream()
                        .map(row ->
                                row.stream().map(DelimitedTextTest::lineFeeds).toList())
                        .toList(),
                cells(DelimitedText.grid(text.toString(), ',', TableLimits.defaults())));
    }

    private static String lineFeeds(String cell) {
        return cell.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String piece(Random random) {
        StringBuilder piece = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            piece.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return piece.toString();
    }
}
