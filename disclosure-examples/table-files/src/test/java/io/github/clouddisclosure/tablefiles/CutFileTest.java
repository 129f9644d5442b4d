package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that end too early, as after a download that broke off. */
class CutFileTest {
    /** No divisor of anything in the files. */
    private static final int STEP = 97;

    private static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();
    private static final Disclosure SMALL = Disclosure.builder()
            .disclosedOn(Answers.date(2024, 6, 12))
            .business(business -> business.tradeName(Answers.text("株式会社見本")))
            .build();

    @ParameterizedTest
    @EnumSource
    void aCompleteTableThatIsCutIsRefusedOrItsLossIsSaid(TableForm form) throws IOException {
        byte[] whole = TableFiles.write(CompleteExample.read(), form);
        for (int length = 0; length < whole.length; length += STEP) {
            assertRefusedOrSaid(form, whole, length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsRefusedOrItsLossIsSaidWhereverItIsCut(TableForm form) throws IOException {
        byte[] whole = TableFiles.write(SMALL, form);
        // A page has styles before its table, and the last lines are where a loss is hard to see.
        int from = Math.max(0, whole.length - 3_000);
        for (int length = from; length < whole.length; length++) {
            assertRefusedOrSaid(form, whole, length);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table><tr><td>a | 1",
                "<p>a</p><TABLE ><tr><td>a</table><Table><tr><td>b<td | 1",
                "<html><table><tr><td>a</tab | 1",
                "<table><tr><td>a</table> | 0",
                "<table><tr><td>a</TABLE><p>b | 0",
                "<html><table><tr><td>a</html> | 0",
                "<p>a | 0",
                "<tab | 0",
                "'' | 0",
            })
    void aPageThatEndsWithinATableIsNotReadToItsEnd(String page, int findings) throws IOException {
        List<TableGrid> grids = HtmlTables.read(page.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                findings,
                grids.stream().mapToInt(grid -> grid.findings().size()).sum());
        for (Finding finding :
                grids.stream().flatMap(grid -> grid.findings().stream()).toList()) {
            assertEquals(FindingCode.NOT_READ, finding.code());
            assertEquals(
                    "読み込んでいない部分があります:ページの終わりの部分。表の途中で終わっています。ファイルが途中で切れていれば、保存し直してください。",
                    finding.message(Locale.JAPANESE));
        }
    }

    private static void assertRefusedOrSaid(TableForm form, byte[] whole, int length) throws IOException {
        TableReading reading;
        try {
            reading = TableReader.read(form.read(Arrays.copyOf(whole, length), StandardCharsets.UTF_8));
        } catch (TableFileException refused) {
            assertFalse(refused.reason().ja().isBlank());
            return;
        } catch (TableReadException refused) {
            assertTrue(refused.finding().code() == FindingCode.NO_TABLE
                    || refused.finding().code() == FindingCode.UNCLOSED_QUOTE);
            return;
        }
        boolean isSaid = !reading.missing().isEmpty()
                || reading.findings().stream().anyMatch(finding -> finding.code() == FindingCode.NOT_READ);
        if (!isSaid) {
            // Nobody can tell the words of the last answer from its first words.
            Disclosure all =
                    TableReader.read(form.read(whole, StandardCharsets.UTF_8)).disclosure();
            for (GuidelineRow row : ROWS.subList(0, ROWS.size() - 1)) {
                assertEquals(all.answer(row), reading.disclosure().answer(row), form + " of " + length);
            }
        }
    }
}
