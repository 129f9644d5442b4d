package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.internal.text.PostalMark;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.PostalAddress;
import java.util.Optional;

/**
 * Reads and writes an address with its postal code: {@code 〒105-0023 東京都…}, {@code 1410021 東京都…},
 * {@code 東京都… (〒151-8583)}. Any text is an address; it has no postal code if the text has several, or none that is
 * clearly one.
 */
final class AddressText {
    private static final String MARK = String.valueOf(PostalMark.MARK);
    private static final int LENGTH = 7;

    private AddressText() {}

    static Stated<PostalAddress> read(String text) {
        return Stated.of(leading(text).or(() -> trailing(text)).orElseGet(() -> PostalAddress.of(text)));
    }

    private static Optional<PostalAddress> leading(String text) {
        TextCursor cursor = new TextCursor(text);
        boolean marked = cursor.accept(MARK);
        cursor.skipSpaces();
        int from = cursor.position();
        cursor.skip("0123456789-");
        String code = HalfWidth.of(cursor.since(from));
        boolean isCode = marked ? !code.isEmpty() : isPostalCode(code);
        cursor.skip(" 、,");
        String address = cursor.rest();
        if (!isCode || address.isEmpty() || address.contains(MARK)) {
            return Optional.empty();
        }
        return Optional.of(PostalAddress.of(code, address));
    }

    private static Optional<PostalAddress> trailing(String text) {
        int mark = text.indexOf(MARK);
        // The address before the bracket must not be empty.
        if (mark < 2) {
            return Optional.empty();
        }
        TextCursor cursor = new TextCursor(text);
        cursor.reset(mark - 1);
        Optional<String> inside = cursor.bracket();
        if (inside.isEmpty() || !cursor.atEnd()) {
            return Optional.empty();
        }
        String code = HalfWidth.of(WhiteSpace.strip(inside.get().substring(MARK.length())));
        String address = WhiteSpace.strip(text.substring(0, mark - 1));
        boolean isCode = !code.isEmpty() && code.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return isCode && !address.isEmpty() ? Optional.of(PostalAddress.of(code, address)) : Optional.empty();
    }

    /** Digits at the beginning of an address are a postal code only if they have its form. */
    private static boolean isPostalCode(String digits) {
        String bare = digits.length() == LENGTH + 1 && digits.charAt(3) == '-'
                ? digits.substring(0, 3) + digits.substring(4)
                : digits;
        return bare.length() == LENGTH && bare.indexOf('-') < 0;
    }

    static String write(PostalAddress address) {
        return address.postalCode()
                .filter(code -> !WhiteSpace.strip(PostalMark.without(code)).isEmpty())
                .map(code -> PostalMark.before(code) + ' ' + address.address())
                .orElse(address.address());
    }
}
