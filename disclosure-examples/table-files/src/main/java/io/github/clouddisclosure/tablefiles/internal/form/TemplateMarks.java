package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.Locale;

/** The marks of a template: mandatory rows in colour, and a note on every answer with what is asked and an example. */
record TemplateMarks(Locale locale) implements CellMarks {
    @Override
    public CellMark of(GuidelineRow row) {
        String example = RowExamples.of(row);
        String note = row.id() + ' ' + row.item().in(locale) + " ("
                + row.requirement().label().in(locale) + ")\n"
                + row.prescription().in(locale) + '\n'
                + SheetWords.HOW_TO_ANSWER.in(locale)
                + AnswerHint.of(row, locale).words()
                + (example.isEmpty() ? "" : '\n' + SheetWords.EXAMPLE.in(locale) + example);
        return new CellMark(row.isMandatory() ? FormSheet.MANDATORY_COLOUR : "", note);
    }

    @Override
    public CellMark ofSupplementary(int index) {
        return CellMark.NONE;
    }
}
