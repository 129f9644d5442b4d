package io.github.clouddisclosure.promises.properties;

import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.testing.CellAnswers;

/** What becomes of the characters of a text in a cell. */
final class CellCharacters {
    private CellCharacters() {}

    /** A text as it comes back from a table in a form: white space is folded, and what is no text is U+FFFD. */
    static String in(TableForm form, String text) {
        return CellAnswers.folded(form == TableForm.XLSX ? text : asText(text));
    }

    /** Whether a text has no characters that a form replaces. */
    static boolean areKept(TableForm form, String text) {
        return form == TableForm.XLSX || asText(text).equals(text);
    }

    /** A text with U+FFFD for each unit of what is no text. */
    static String asText(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        written.append(isText(c) ? Character.toString(c) : "\ufffd".repeat(Character.charCount(c))));
        return written.toString();
    }

    private static boolean isText(int c) {
        boolean isWhiteSpace = CellAnswers.folded(Character.toString(c)).isEmpty();
        boolean isNone = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return isWhiteSpace
                || !isNone && Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE;
    }
}
