package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.Optional;

/** The parts between the marks of punctuation in a text. */
final class Clause {
    private static final String MARKS = "。、,;；\n";
    private static final String ENDS_OF_SENTENCES = "。\n";

    private Clause() {}

    /** The text without the mark after it, if it is a single clause. */
    static Optional<String> only(String text) {
        String stripped = WhiteSpace.strip(text);
        int end = next(stripped, 0, MARKS);
        return end < stripped.length() - 1 ? Optional.empty() : Optional.of(stripped.substring(0, end));
    }

    /** The first sentence of a text, without the mark after it. */
    static String firstSentence(String text) {
        String stripped = WhiteSpace.strip(text);
        return stripped.substring(0, endOfSentence(stripped, 0));
    }

    /** Where the sentence that begins or goes on here ends: at the mark, or at the end of the text. */
    static int endOfSentence(String text, int from) {
        return next(text, from, ENDS_OF_SENTENCES);
    }

    private static int next(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
