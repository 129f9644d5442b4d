package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.internal.cell.TextCursor;

/** How often something happened: {@code 21回}. */
final class Occurrences {
    private static final int MOST_DIGITS = 4;

    private Occurrences() {}

    /** The number that begins here, or 0 if none does; 1回あたり is none. */
    static int at(TextCursor cursor) {
        int number = cursor.digits(1, MOST_DIGITS);
        cursor.skipSpaces();
        boolean counts = number > 0 && cursor.acceptAny("回", "件");
        return counts && !cursor.acceptAny("あたり", "当たり", "当り", "につき") ? number : 0;
    }
}
