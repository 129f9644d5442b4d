package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.CellAnswers;
import io.github.clouddisclosure.testing.SupplementaryCells;
import java.util.stream.Stream;

/**
 * What does not come back from a table although it was written, beside what {@link CellAnswers} and {@link CellCharacters}
 * know: white space is folded, characters that are no text are U+FFFD but in a workbook, and an answer that breaks the form
 * of its kind is read as words.
 */
final class Unread {
    private static final int MOST_DIGITS = 200;

    private Unread() {}

    /** A number that is longer, written out, than a reader takes for one: it is read as words. */
    static boolean isLongNumber(Answer<?> answer) {
        return answer.value()
                .map(Object::toString)
                .filter(text -> text.chars().filter(c -> c >= '0' && c <= '9').count() > MOST_DIGITS)
                .isPresent();
    }

    /**
     * The name of a section of the guideline, above a row or alone in its line: a heading, which says where a row stands.
     * It is not said again if no row follows, as a line without number, item and wording is none; such a line is listed.
     */
    static boolean isHeading(String cell, SupplementaryRow row) {
        String letters = letters(cell);
        boolean isTitle = Stream.of(Section.values())
                .anyMatch(section -> letters.equals(letters(section.title().ja())));
        boolean isAlone = SupplementaryCells.of(row).stream()
                .allMatch(
                        other -> other.equals(cell) || CellAnswers.folded(other).isEmpty());
        return isTitle && (isAlone || row.getSection().equals(cell));
    }

    /** Cells of dashes alone, as below the heads of a table without lines. */
    static boolean isLineOfDashes(SupplementaryRow row) {
        return SupplementaryCells.of(row).stream().allMatch(cell -> cell.matches("\\s*:?-+:?\\s*"));
    }

    /** A heading may have a number and punctuation. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
