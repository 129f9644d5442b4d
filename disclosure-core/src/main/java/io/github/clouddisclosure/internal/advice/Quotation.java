package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.text.ShownText;
import io.github.clouddisclosure.internal.text.WhiteSpace;

/** Words of an answer as evidence in a message: on one line, and cut short. */
final class Quotation {
    private static final int MAX_LENGTH = 60;
    /** A longer text is cut anyway; folding all of it would cost its length. */
    private static final int MAX_FOLDED = 4 * MAX_LENGTH;

    private Quotation() {}

    static LocalizedText of(String words) {
        boolean isLong = words.length() > MAX_FOLDED;
        String shown = ShownText.of(WhiteSpace.fold(isLong ? words.substring(0, MAX_FOLDED) : words), MAX_LENGTH);
        return new LocalizedText(shown, shown);
    }
}
