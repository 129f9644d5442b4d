package io.github.clouddisclosure.benchmarks.linear.count;

import org.jspecify.annotations.Nullable;

/** Searches as the JDK does, starting again from every place, and counts the characters that are compared. */
final class TextSearch {
    private TextSearch() {}

    /** The cost of {@code text.indexOf(what, from)}, without the last argument if it is missing. */
    static int cost(@Nullable Object[] call) {
        CharSequence text = (CharSequence) call[0];
        String what = call[1] instanceof Integer c ? Character.toString(c) : String.valueOf(call[1]);
        int compared = 0;
        for (int at = call.length > 2 ? (Integer) call[2] : 0; at <= text.length() - what.length(); at++) {
            int same = 0;
            while (same < what.length() && text.charAt(at + same) == what.charAt(same)) {
                same++;
            }
            compared += same + 1;
            if (same == what.length()) {
                break;
            }
        }
        return compared;
    }
}
