package io.github.clouddisclosure.table.reading;

import java.util.Set;

/** What a spreadsheet shows in place of the result of a formula that has none. */
final class FormulaError {
    /** The errors of Excel, which other programs use as well. */
    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#DIV/0!",
            "#VALUE!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#CONNECT!",
            "#UNKNOWN!",
            "#BUSY!",
            "#EXTERNAL!",
            "#GETTING_DATA");

    /** The errors of LibreOffice have numbers: Err:502. */
    private static final String NUMBERED_ERROR = "Err:";

    private static final int NUMBERED_ERROR_LENGTH = NUMBERED_ERROR.length() + 3;

    private FormulaError() {}

    /** Whether an answer, with its white space folded, has such an error among its words. */
    static boolean isIn(String answer) {
        return (answer.indexOf('#') >= 0 || answer.contains(NUMBERED_ERROR)) && hasError(answer);
    }

    private static boolean hasError(String answer) {
        int from = 0;
        while (from < answer.length()) {
            int space = answer.indexOf(' ', from);
            int end = space < 0 ? answer.length() : space;
            if (isError(answer.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean isError(String word) {
        boolean isNumbered = word.length() == NUMBERED_ERROR_LENGTH
                && word.startsWith(NUMBERED_ERROR)
                && word.chars().skip(NUMBERED_ERROR.length()).allMatch(c -> c >= '0' && c <= '9');
        return isNumbered || ERRORS.contains(word);
    }
}
