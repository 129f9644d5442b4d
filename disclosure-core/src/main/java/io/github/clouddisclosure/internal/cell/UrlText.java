package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Url;
import java.util.Optional;

/**
 * Reads the address of a page, well-formed or not, as written. A text that has spaces, or reads like a sentence, is
 * prose.
 */
public final class UrlText {
    private static final int ASCII = 0x80;
    private static final String AFTER_SCHEME = "://";
    private static final String PUNCTUATION = " 、。「」（）";

    private UrlText() {}

    public static Optional<Stated<Url>> read(String text) {
        int host = text.indexOf(AFTER_SCHEME) + AFTER_SCHEME.length();
        boolean hasScheme = host > AFTER_SCHEME.length() && isAscii(text.substring(0, host));
        boolean looksLikeOne = hasScheme || text.indexOf('.') > 0 && isAscii(text);
        boolean prose = text.chars().anyMatch(c -> PUNCTUATION.indexOf(c) >= 0) || hasHiraganaInPath(text, host);
        return looksLikeOne && !prose ? Optional.of(Stated.of(new Url(text))) : Optional.empty();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < ASCII);
    }

    /**
     * Kanji and katakana occur in addresses, hiragana only in host names; after the host name, hiragana makes a
     * sentence.
     */
    private static boolean hasHiraganaInPath(String text, int host) {
        int path = text.indexOf('/', host);
        return path >= 0
                && text.substring(path)
                        .chars()
                        .anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA);
    }
}
