package io.github.clouddisclosure.internal.personal;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.internal.text.Letters;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.List;

/**
 * The row of the career and date of birth of the representative, recognized by what only such a row says, in any place
 * or column, in Japanese or English. It is better to recognize too many rows than to miss one: a recognized row is only
 * hidden.
 */
public final class PersonalRow {
    /**
     * In the form of {@link Letters}. Words that occur elsewhere on a page are left out: careers, profile,
     * representative, education.
     */
    private static final List<String> WORDS = List.of(
            "経歴",
            "略歴",
            "学歴",
            "職歴",
            "職務履歴",
            "業務履歴",
            "履歴書",
            "生年",
            "生まれ",
            "誕生日",
            "出生",
            "代表者プロフィール",
            "careerof",
            "careerhistory",
            "dateofbirth",
            "birthdate",
            "birthday",
            "bornin",
            "bornon",
            "workhistory",
            "employmenthistory",
            "biograph",
            "curriculumvitae");

    private static final int TOO_LARGE = 10_000;

    private final GuidelineRow row;

    private PersonalRow(GuidelineRow row) {
        this.row = row;
    }

    /** {@return the row of an edition of the guideline; of the third edition, if that one has none} */
    public static PersonalRow of(Guideline guideline) {
        return new PersonalRow(guideline
                .row(RowRole.REPRESENTATIVE_CAREER)
                .or(() -> Guideline.aspSaas3().row(RowRole.REPRESENTATIVE_CAREER))
                .orElseThrow());
    }

    /** {@return its position among all rows of the edition, from 0} */
    public int order() {
        return row.order();
    }

    /**
     * Whether a row that is not in the guideline, or repeats an earlier row, may be this one.
     *
     * @param other the row
     * @return whether none of its cells may be shown anywhere
     */
    public boolean mayBe(SupplementaryRow other) {
        return isNumbered(other.getNumber())
                || isWorded(String.join(
                        " ",
                        other.getSection(),
                        other.getCategory(),
                        other.getItem(),
                        other.getPrescription(),
                        other.getRequirement(),
                        other.getAnswer()));
    }

    /**
     * Whether a row's number is that of this row, in any form: 6, No.6, 6.2.
     *
     * @param number the cell with the number
     * @return whether it is
     */
    public boolean isNumbered(String number) {
        int found = -1;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), 10);
            if (digit >= 0) {
                found = Math.min(Math.max(found, 0) * 10 + digit, TOO_LARGE);
            } else if (found >= 0) {
                break;
            }
        }
        return found == row.number();
    }

    /**
     * Whether a text says something that only this row, or an answer in it, says.
     *
     * @param text the cells of a line, one after the other
     * @return whether it does
     */
    public static boolean isWorded(String text) {
        // Covers the old forms of the characters, and leaves out the date on which an incident occurred (発生年月日).
        String letters = Letters.of(text)
                .replace('經', '経')
                .replace('歷', '歴')
                .replace('學', '学')
                .replace("発生", "");
        return WORDS.stream().anyMatch(letters::contains);
    }
}
