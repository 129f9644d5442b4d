package io.github.clouddisclosure.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** The letters and digits of a text, without what is retyped differently: white space, punctuation, full width, case. */
public final class Letters {
    private Letters() {}

    /** The letters and digits in their compatible form. */
    public static String of(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(compatible.length());
        compatible.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
