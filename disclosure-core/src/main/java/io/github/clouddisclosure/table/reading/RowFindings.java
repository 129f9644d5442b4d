package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.Requirement;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports what is doubtful about how a row was read. The cells of a row may be swapped, so none is quoted. */
final class RowFindings {
    private static final LocalizedText WORDS_IN_NO_ROW = new LocalizedText(
            "回答の列にある、どの項目の行でもない文字列。回答であれば、その項目の行に移してください。",
            "words in the column of the answers, in a line that is no row. If they are an answer, move them to its row.");

    private static final LocalizedText UNKNOWN_COLUMN = new LocalizedText(
            "この見出しの列。回答であれば、回答の列に移してください。",
            "the column below this head. If it has answers, move them to the column of the answers.");

    private final RowMatcher catalogue;

    RowFindings(RowMatcher catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The findings for a row of the catalogue: one if its 必須 or 選択 differs from the catalogue, one if a spreadsheet shows
     * an error in place of its answer.
     */
    static List<Finding> recognised(GuidelineRow guidelineRow, RowCells row, TableLine line) {
        List<Finding> findings = new ArrayList<>(0);
        Optional<Requirement> published = RequirementCell.of(row.requirement());
        if (published.isPresent() && published.get() != guidelineRow.requirement()) {
            Finding finding = Finding.about(guidelineRow, FindingCode.OTHER_REQUIREMENT)
                    .withArguments(
                            published.get().label(), guidelineRow.requirement().label());
            findings.add(RowPlaces.inLine(finding, line));
        }
        if (FormulaError.isIn(row.answer())) {
            Finding finding = Finding.about(guidelineRow, FindingCode.FORMULA_WITHOUT_RESULT);
            findings.add(RowPlaces.inCell(finding, line, row.answerAt()));
        }
        return findings;
    }

    /** The finding for a column that no answer is read from, at its head. */
    static Finding columnNotRead(TableLine line, int cell) {
        return RowPlaces.inCell(Finding.at("", FindingCode.NOT_READ, UNKNOWN_COLUMN), line, cell);
    }

    /** The finding for a table of which most rows are not the guideline's. */
    static Finding otherEdition(int recognised, int rows, TableLine first) {
        return RowPlaces.inLine(
                Finding.at(
                        "",
                        FindingCode.OTHER_EDITION,
                        same(Integer.toString(recognised)),
                        same(Integer.toString(rows))),
                first);
    }

    /** The finding for a line that has words where the rows around it have their answers, but is in no row. */
    static Finding notRead(TableLine line, int cell) {
        return RowPlaces.inCell(Finding.at("", FindingCode.NOT_READ, WORDS_IN_NO_ROW), line, cell);
    }

    /** The findings for a row of the catalogue that repeats an earlier one. */
    static List<Finding> repeated(GuidelineRow guidelineRow, String pointer, TableLine line) {
        return List.of(finding(FindingCode.REPEATED_ROW, pointer, line, same(guidelineRow.id()), guidelineRow.item()));
    }

    /** The findings for a row that is not in the catalogue, although its number or its wording is. */
    List<Finding> unknown(String number, RowCells row, String itemName, String pointer, TableLine line) {
        Optional<GuidelineRow> elsewhere =
                RowMatcher.isNumber(number) ? catalogue.findAnywhere(row.prescription(), itemName) : Optional.empty();
        if (elsewhere.isPresent()) {
            GuidelineRow guidelineRow = elsewhere.get();
            // The row may have the year of birth in place of the number.
            String shown = guidelineRow.is(RowRole.REPRESENTATIVE_CAREER) ? "…" : number;
            return List.of(finding(
                    FindingCode.OTHER_NUMBER,
                    pointer,
                    line,
                    same(shown),
                    same(Integer.toString(guidelineRow.number()))));
        }
        return catalogue.numbered(number).stream()
                .limit(1)
                .map(guidelineRow ->
                        finding(FindingCode.OTHER_WORDING, pointer, line, same(number), guidelineRow.item()))
                .toList();
    }

    private static Finding finding(FindingCode code, String pointer, TableLine line, LocalizedText... arguments) {
        return RowPlaces.inLine(Finding.at(pointer, code, arguments), line);
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }
}
