package io.github.clouddisclosure.section;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.internal.row.AnsweredRows;

/** The text forms of sections and supplementary rows. Applications log them, so they show no answer and no cell. */
final class LoggedText {
    private LoggedText() {}

    static String of(SectionAnswers section) {
        // The only interface of the implementation is the type of the section.
        String name = section.getClass().getInterfaces()[0].getSimpleName();
        for (Section known : Section.values()) {
            if (known.key().equalsIgnoreCase(name)) {
                return name + '(' + AnsweredRows.of(Guideline.aspSaas3().rows(known), section::answer) + ')';
            }
        }
        return name;
    }

    static String of(SupplementaryRow row) {
        return "SupplementaryRow(lengths of the cells: "
                + row.getNumber().length() + ", " + row.getSection().length() + ", "
                + row.getCategory().length() + ", "
                + row.getItem().length() + ", " + row.getPrescription().length() + ", "
                + row.getRequirement().length() + ", "
                + row.getAnswer().length() + ')';
    }
}
