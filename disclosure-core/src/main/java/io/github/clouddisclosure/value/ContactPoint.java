package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Where to reach somebody. Every part is optional and kept as written.
 *
 * @param telephone the telephone number
 * @param fax the fax number
 * @param web the address of a page
 * @param email the e-mail address
 */
public record ContactPoint(
        Optional<String> telephone, Optional<String> fax, Optional<Url> web, Optional<String> email) {
    private static final int MAX_DIGITS = 15;
    private static final int MIN_DIGITS = 8;
    private static final int MAX_EMAIL_LENGTH = 254;

    /** Checks that nothing is null. */
    public ContactPoint {
        requireNonNull(telephone, "telephone");
        requireNonNull(fax, "fax");
        requireNonNull(web, "web");
        requireNonNull(email, "email");
    }

    /** {@return an empty contact point to start from} */
    public static ContactPoint none() {
        return new ContactPoint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This contact point with a telephone number.
     *
     * @param number the number
     * @return the value
     */
    public ContactPoint withTelephone(String number) {
        return new ContactPoint(Optional.of(requireNonNull(number, "number")), fax, web, email);
    }

    /**
     * This contact point with a fax number.
     *
     * @param number the number
     * @return the value
     */
    public ContactPoint withFax(String number) {
        return new ContactPoint(telephone, Optional.of(requireNonNull(number, "number")), web, email);
    }

    /**
     * This contact point with the address of a page.
     *
     * @param address the address
     * @return the value
     */
    public ContactPoint withWeb(String address) {
        return new ContactPoint(telephone, fax, Optional.of(new Url(address)), email);
    }

    /**
     * This contact point with an e-mail address.
     *
     * @param address the address
     * @return the value
     */
    public ContactPoint withEmail(String address) {
        return new ContactPoint(telephone, fax, web, Optional.of(requireNonNull(address, "address")));
    }

    /** {@return whether telephone and fax, if given, are telephone numbers: 8 to 15 digits, grouped by hyphens} */
    public boolean hasWellFormedTelephone() {
        return (telephone.isEmpty() || isTelephone(telephone.get())) && (fax.isEmpty() || isTelephone(fax.get()));
    }

    /** {@return whether the e-mail address, if given, has a local part, one @ and a domain with a dot} */
    public boolean hasWellFormedEmail() {
        return email.isEmpty() || isEmail(email.get());
    }

    /** {@return whether the address of the page, if given, is a well-formed URL} */
    public boolean hasWellFormedWeb() {
        return web.isEmpty() || web.get().isWellFormed();
    }

    private static boolean isTelephone(String text) {
        int digits = 0;
        boolean separated = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Digits.isDigit(c)) {
                digits++;
                separated = false;
            } else if (c == '+' && i == 0) {
                separated = true;
            } else if ("-() ".indexOf(c) < 0 || c == '-' && separated) {
                return false;
            } else {
                separated = c == '-';
            }
        }
        return digits >= MIN_DIGITS
                && digits <= MAX_DIGITS
                && text.charAt(0) != ' '
                && Digits.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && text.length() <= MAX_EMAIL_LENGTH
                && text.indexOf('@', at + 1) < 0
                && text.indexOf('.', at) > at + 1
                && !text.endsWith(".")
                && text.indexOf("..", at) < 0
                && isOneWord(text);
    }

    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || WhiteSpace.is(c) || Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the given parts in the form that a Japanese reader expects} */
    @Override
    public String toString() {
        StringJoiner parts = new StringJoiner("、");
        add(parts, "電話 ", telephone);
        add(parts, "FAX ", fax);
        add(parts, "Web ", web);
        add(parts, "電子メール ", email);
        return parts.toString();
    }

    private static void add(StringJoiner parts, String name, Optional<?> part) {
        if (part.isPresent()) {
            parts.add(name + part.get());
        }
    }
}
