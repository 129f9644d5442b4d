package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.PostalMark;
import java.util.Optional;

/**
 * An address with its postal code: {@code 〒105-0023 東京都…}.
 *
 * @param postalCode the postal code as written, normally without 〒, if any
 * @param address the address as written, without the postal code
 */
public record PostalAddress(Optional<String> postalCode, String address) {
    /** Checks that nothing is null. */
    public PostalAddress {
        requireNonNull(postalCode, "postalCode");
        requireNonNull(address, "address");
    }

    /**
     * An address without a postal code.
     *
     * @param address the address
     * @return the value
     */
    public static PostalAddress of(String address) {
        return new PostalAddress(Optional.empty(), address);
    }

    /**
     * An address with its postal code. A 〒 before the code is left out, as in a table that is read.
     *
     * @param postalCode the postal code, with or without 〒
     * @param address the address
     * @return the value
     */
    public static PostalAddress of(String postalCode, String address) {
        return new PostalAddress(Optional.of(PostalMark.without(requireNonNull(postalCode, "postalCode"))), address);
    }

    /** {@return whether the postal code, if any, has seven digits, with or without a hyphen after the third} */
    public boolean hasWellFormedPostalCode() {
        return postalCode.isEmpty() || isPostalCode(postalCode.get());
    }

    private static boolean isPostalCode(String text) {
        return text.length() == 7 && Digits.areAll(text, 0, 7)
                || text.length() == 8
                        && text.charAt(3) == '-'
                        && Digits.areAll(text, 0, 3)
                        && Digits.areAll(text, 4, 8);
    }

    /** {@return the address as written, for example {@code 〒105-0023 東京都…}} */
    @Override
    public String toString() {
        return postalCode.isEmpty() ? address : PostalMark.before(postalCode.get()) + " " + address;
    }
}
