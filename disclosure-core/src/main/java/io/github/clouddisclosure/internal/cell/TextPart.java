package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.value.Url;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text: the address of a page, or the text around addresses. Only well-formed http and https addresses
 * count. An address ends where Japanese text begins, and punctuation or a bracket at its end belongs to the sentence.
 *
 * @param text the part as written
 * @param isLink whether the part is an address
 */
public record TextPart(String text, boolean isLink) {
    private static final String[] SCHEMES = {"https://", "http://"};
    private static final String SIGNS = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String PUNCTUATION = ".,;:!?'*";

    /**
     * The parts of the whole text of a cell. Only in a whole cell can an address with Japanese in it be told from a
     * sentence.
     */
    public static List<TextPart> ofCell(String text) {
        boolean isAddress =
                UrlText.read(text).filter(url -> url.get().isWellFormed()).isPresent();
        return isAddress ? List.of(new TextPart(text, true)) : of(text);
    }

    public static List<TextPart> of(String text) {
        List<TextPart> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int scheme = schemeAt(text, at);
            if (scheme == 0) {
                at++;
                continue;
            }
            int end = end(text, at, at + scheme);
            // A scheme inside the text already examined is skipped, so that no text is read twice.
            if (new Url(text.substring(at, end)).isWellFormed()) {
                if (at > from) {
                    parts.add(new TextPart(text.substring(from, at), false));
                }
                parts.add(new TextPart(text.substring(at, end), true));
                from = end;
            }
            at = end;
        }
        if (from < text.length()) {
            parts.add(new TextPart(text.substring(from), false));
        }
        return parts;
    }

    /** The length of the scheme that begins here; 0 if there is none, or if it continues a word. */
    private static int schemeAt(String text, int at) {
        char c = text.charAt(at);
        if (c != 'h' && c != 'H' || at > 0 && isLetterOrDigit(text.charAt(at - 1))) {
            return 0;
        }
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, at, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return 0;
    }

    private static int end(String text, int start, int from) {
        int end = from;
        int round = 0;
        int square = 0;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            char c = text.charAt(end);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            boolean another = (c == ',' || c == ';') && end + 1 < text.length() && schemeAt(text, end + 1) > 0;
            if (round < 0 || square < 0 || another) {
                break;
            }
            end++;
        }
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean opened = last == '(' || last == '[';
            if (!opened && PUNCTUATION.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean isOfAddress(char c) {
        return isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
