package io.github.clouddisclosure.internal.text;

/** The sign before a postal code, 〒, which is no part of the code. */
public final class PostalMark {
    public static final char MARK = '〒';

    private PostalMark() {}

    /** The postal code without the sign and white space before it; any other text as it is. */
    public static String without(String postalCode) {
        String code = WhiteSpace.strip(postalCode);
        return !code.isEmpty() && code.charAt(0) == MARK ? WhiteSpace.strip(code.substring(1)) : postalCode;
    }

    /** The postal code after the sign, which a code as written may have already. */
    public static String before(String postalCode) {
        return MARK + without(postalCode);
    }
}
