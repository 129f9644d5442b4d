package io.github.clouddisclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.internal.cell.FormulaGuard;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.grid.DelimitedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is a formula for a spreadsheet program, and every text is unchanged when read back. */
class CsvTableTest {
    private static final int ANSWER = 5;
    private static final String[] PIECES = {
        " ", "\u3000", "\u00a0", "\t", "'", "''", "=", "+", "-", "@", "＝", "－", "\u0001", "\u000b", "\u001f", "\u0085",
        "\ufeff", "\u200b", "\"", "\"\"", "\n", "\r\n", "\r", ",", ";", "1", "¥5", "%", "甲", "\u2028", "\ud800"
    };
    private static final Pattern FORMULA = Pattern.compile("[\\s\\h\\v\\p{Cntrl}\\p{Cf}]*[-=+@＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-－]¥?[0-9][0-9,.]*%?");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextIsUnchangedByTheGuardAgainstFormulas(long seed) {
        for (String text : texts(seed)) {
            String written = FormulaGuard.write(text);
            assertEquals(text, FormulaGuard.read(written));
            assertFalse(
                    FORMULA.matcher(written).matches()
                            && !NUMBER.matcher(written).matches(),
                    written);
        }
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyAnswerIsUnchangedByAFile(long seed) {
        List<String> texts = texts(seed);
        OfficialTable table = table(texts);
        List<String> expected = texts.stream().map(CsvTableTest::asCell).toList();
        assertEquals(expected, answers(DelimitedText.grid(CsvTable.write(table))));
        assertEquals(expected, answers(DelimitedText.grid(CsvTable.writeForExcel(table))));
        assertEquals(expected, answers(DelimitedText.grid(tabSeparated(table))));
    }

    @Test
    void anApostropheOfTheTextAfterWhiteSpaceIsKept() {
        List<String> texts = List.of(" '=1+1", "\u3000''@x", "'\t'-x", "' +1", "=1+1", "'=1");
        String written = CsvTable.write(table(texts));
        assertEquals(texts.stream().map(WhiteSpace::strip).toList(), answers(DelimitedText.grid(written)));
    }

    /** The same lines as programs write them with tabs. */
    private static String tabSeparated(OfficialTable table) {
        return TableCells.lines(table, TableCells::repeated).stream()
                .map(cells -> cells.stream()
                        .map(cell -> '"' + FormulaGuard.write(cell).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
    }

    private static OfficialTable table(List<String> answers) {
        DisclosureBuilder disclosure = Disclosure.builder();
        for (String answer : answers) {
            disclosure.supplementary(
                    SupplementaryRow.builder().item("項目").answer(answer).build());
        }
        return OfficialTable.of(disclosure.build(), Locale.JAPANESE);
    }

    private static List<String> answers(TableGrid grid) {
        return grid.lines().stream()
                .map(TableLine::cells)
                .filter(cells -> cells.get(2).equals("項目"))
                .map(cells -> cells.get(ANSWER))
                .toList();
    }

    private static String asCell(String text) {
        return WhiteSpace.strip(text.replaceAll("[\u0001\u0085\ud800]", "\ufffd")
                .replaceAll("[\u000b\u001f]", " ")
                .replaceAll("\r\n?", "\n"));
    }

    private static List<String> texts(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> Stream.generate(() -> PIECES[random.nextInt(PIECES.length)])
                        .limit(random.nextInt(7))
                        .collect(Collectors.joining()))
                .limit(2_000)
                .toList();
    }

    @Test
    void aLineOfAnotherTableIsWrittenByTheSameRules() {
        assertEquals("a,\"b,c\",'=1+1,-5%\r\n", CsvTable.line(List.of("a", "b,c", "=1+1", "-5%")));
    }
}
