package io.github.clouddisclosure.value;

import static java.util.Objects.requireNonNull;

/**
 * A corporate number (法人番号), as written: thirteen digits, starting with the check digit.
 *
 * @param digits the number as written, well-formed or not
 */
public record CorporateNumber(String digits) {
    private static final int LENGTH = 13;

    /** Checks that nothing is null. */
    public CorporateNumber {
        requireNonNull(digits, "digits");
    }

    /** {@return whether the number is exactly thirteen ASCII digits} */
    public boolean isWellFormed() {
        return digits.length() == LENGTH && Digits.areAll(digits, 0, LENGTH);
    }

    /**
     * Tells whether the check digit is right: 9 − ((Σ Pn·Qn) mod 9), where Pn is the n-th of the other twelve digits
     * counted from the right and Qn is 1 for odd n and 2 for even n (法人番号の指定等に関する省令 第2条).
     *
     * @return whether the number is well-formed and its first digit is the right one
     */
    public boolean hasValidCheckDigit() {
        if (!isWellFormed()) {
            return false;
        }
        int sum = 0;
        for (int n = 1; n < LENGTH; n++) {
            int weight = n % 2 == 1 ? 1 : 2;
            sum += (digits.charAt(LENGTH - n) - '0') * weight;
        }
        return digits.charAt(0) - '0' == 9 - sum % 9;
    }

    @Override
    public String toString() {
        return digits;
    }
}
