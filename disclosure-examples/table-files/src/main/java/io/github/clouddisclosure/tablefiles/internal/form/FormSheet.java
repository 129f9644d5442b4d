package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.OfficialRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle.Alignment;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle.Font;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetLayout;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetPlace;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetWriter;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The official table as a sheet whose answers are filled in or mended. The answers are in Japanese in either language of
 * the table, since they are to be read again. Cells with text have the format for text: what stands there never becomes
 * a formula or a date when it is edited.
 */
final class FormSheet {
    /** Behind the answers of mandatory rows, and behind the word. */
    static final String MANDATORY_COLOUR = "FFFFF2CC";

    private static final CellStyle TEXT = CellStyle.TEXT.withFormat(CellStyle.TEXT_FORMAT);
    private static final CellStyle MANDATORY = TEXT.withFont(Font.BOLD).withFill(MANDATORY_COLOUR);
    private static final CellStyle ANSWER =
            TEXT.withAlignment(Alignment.TOP_LEFT).unlocked();
    /** Number, category and item. */
    private static final int FROZEN_COLUMNS = 3;

    private final SheetWriter sheet;
    private final TableSheet table;
    private final Locale locale;
    private final CellMarks marks;
    private final Map<GuidelineRow, SheetPlace> places = new HashMap<>();
    private final List<SheetPlace> supplementary = new ArrayList<>();

    private FormSheet(SheetWriter sheet, Locale locale, CellMarks marks) {
        sheet.acceptNumbersAsText();
        this.sheet = sheet;
        this.table = new TableSheet(sheet, TEXT, true);
        this.locale = locale;
        this.marks = marks;
    }

    /** Adds the sheet to a workbook. */
    static FormSheet add(
            WorkbookWriter workbook,
            OfficialTable official,
            Disclosure disclosure,
            boolean isProtected,
            CellMarks marks)
            throws TableFileException {
        Locale locale = official.locale();
        SheetLayout layout = new SheetLayout(TableSheet.WIDTHS, FROZEN_COLUMNS, isProtected);
        FormSheet form = new FormSheet(workbook.addSheet(SheetWords.TABLE.in(locale), layout), locale, marks);
        form.writeHead(official.columnHeads());
        List<OfficialRow> japanese =
                OfficialTable.of(disclosure, Locale.JAPANESE).rows();
        // A supplementary row is read with the heading above it, which is its own only in Japanese.
        boolean ownHeadings = !disclosure.getSupplementary().isEmpty();
        for (int i = 0; i < japanese.size(); i++) {
            OfficialRow shown = official.rows().get(i);
            form.table.heading((ownHeadings ? japanese.get(i) : shown).heading());
            form.write(shown, japanese.get(i));
        }
        return form;
    }

    private void writeHead(List<String> heads) throws TableFileException {
        table.beginHead(heads);
        sheet.note(SheetWords.GENERAL_RULES.in(locale));
        table.text(heads.get(heads.size() - 1), CellStyle.HEAD);
    }

    private void write(OfficialRow shown, OfficialRow japanese) throws TableFileException {
        table.begin(shown);
        boolean isMandatory =
                shown.guidelineRow().filter(GuidelineRow::isMandatory).isPresent();
        table.text(shown.requirement(), isMandatory ? MANDATORY : TEXT);
        CellMark mark;
        String emptyFormat = CellStyle.TEXT_FORMAT;
        if (shown.guidelineRow().isPresent()) {
            GuidelineRow row = shown.guidelineRow().get();
            mark = marks.of(row);
            emptyFormat = AnswerFormats.of(row.kind(), locale);
            AnswerHint hint = AnswerHint.of(row, locale);
            sheet.hint(hint.words(), hint.choices());
            places.put(row, sheet.next());
        } else {
            mark = marks.ofSupplementary(supplementary.size());
            supplementary.add(sheet.next());
        }
        if (!mark.note().isEmpty()) {
            sheet.note(table.escape(mark.note()));
        }
        CellStyle style = ANSWER.withFill(mark.colour());
        String textFormat = japanese.answerText().isEmpty() ? emptyFormat : CellStyle.TEXT_FORMAT;
        table.answer(japanese, style.withFormat(textFormat), style);
    }

    String name() {
        return sheet.name();
    }

    /** The cell of the answer in a row. */
    Optional<SheetPlace> place(GuidelineRow row) {
        return Optional.ofNullable(places.get(row));
    }

    /** The cells of the answers of the supplementary rows, in their order. */
    List<SheetPlace> supplementary() {
        return supplementary;
    }
}
