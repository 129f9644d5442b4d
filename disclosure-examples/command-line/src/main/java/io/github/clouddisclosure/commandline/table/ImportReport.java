package io.github.clouddisclosure.commandline.table;

import io.github.clouddisclosure.commandline.output.CutText;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.output.TableLineText;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.RowOutcome;
import io.github.clouddisclosure.table.reading.RowReading;
import io.github.clouddisclosure.table.reading.TableReading;
import java.io.PrintStream;
import java.util.List;

/**
 * Prints how a table was read: the counts, the rows to look at, the rows that are not in the guideline, and the text
 * outside rows. For anything that may be about a person, prints only the place, not the cells.
 */
final class ImportReport {
    private static final int MAX_EXCERPT_LENGTH = 40;

    private final PrintStream out;
    private final Language language;
    private final boolean listsEveryRow;

    /** Lists every row, or only those to look at: rows that are prose, blank or not recognised. */
    ImportReport(PrintStream out, Language language, boolean listsEveryRow) {
        this.out = out;
        this.language = language;
        this.listsEveryRow = listsEveryRow;
    }

    void print(TableReading reading) {
        line(language.say("認識した行: ", "Rows recognised: ") + reading.recognised());
        rows(reading, RowOutcome.TYPED, "値として読めた回答: ", "read as values: ", listsEveryRow);
        rows(reading, RowOutcome.TEXT, "文章を求める項目の回答: ", "text, in rows that ask for text: ", listsEveryRow);
        rows(reading, RowOutcome.DESCRIBED, "文章のまま残した回答: ", "kept as prose: ", true);
        rows(reading, RowOutcome.UNANSWERED, "回答が空欄: ", "blank: ", true);
        missing(reading);
        line(language.say("認識できず補足行とした行: ", "Rows not recognised, kept as supplementary rows: ")
                + reading.count(RowOutcome.SUPPLEMENTARY));
        for (RowReading row : reading.rows()) {
            if (row.outcome() == RowOutcome.SUPPLEMENTARY) {
                print(row.line(), reading);
            }
        }
        line(language.say("表の行ではない文字列: ", "Lines outside rows: ")
                + reading.unplaced().size());
        reading.unplaced().forEach(line -> print(line, reading));
        if (!reading.findings().isEmpty()) {
            line(language.say("確認を要する点: ", "To be checked: ")
                    + reading.findings().size());
            reading.findings().forEach(this::print);
        }
        out.flush();
    }

    /** The rows that the table does not have, which may be cut off. */
    private void missing(TableReading reading) {
        List<GuidelineRow> missing = reading.missing();
        if (!missing.isEmpty()) {
            line(language.say("表にない項目: ", "Rows of the guideline that the table does not have: ")
                    + missing.size()
                    + language.say("(", " (")
                    + RowRanges.of(missing, language.say("、", ", "))
                    + language.say(")", ")"));
        }
    }

    private void rows(TableReading reading, RowOutcome outcome, String japanese, String english, boolean listed) {
        line("  " + language.say(japanese, english) + reading.count(outcome));
        for (RowReading row : listed ? reading.rows() : List.<RowReading>of()) {
            if (row.outcome() == outcome && row.guidelineRow().isPresent()) {
                print(row, row.guidelineRow().get(), reading.mayBePersonal(row.line()));
            }
        }
    }

    private void print(RowReading row, GuidelineRow guidelineRow, boolean personal) {
        String answer = personal ? "" : excerpt(row.sourceText());
        line("    " + TableLineText.place(row.line(), language) + guidelineRow.id() + ' '
                + language.of(guidelineRow.item()) + (answer.isEmpty() ? "" : " | " + answer));
    }

    private static String excerpt(String answer) {
        return CutText.of(TableLineText.inOneLine(answer), MAX_EXCERPT_LENGTH);
    }

    private void print(TableLine line, TableReading reading) {
        line("  " + TableLineText.of(line, reading, language));
    }

    private void print(Finding finding) {
        String place = finding.place()
                .map(cell -> cell + ": ")
                .or(() -> finding.position().map(at -> language.lineNumber(at.line())))
                .orElse("");
        line("  " + place + finding.message(language.locale()) + " [" + finding.code() + ']');
    }

    private void line(String text) {
        PrintableText.line(out, text);
    }
}
