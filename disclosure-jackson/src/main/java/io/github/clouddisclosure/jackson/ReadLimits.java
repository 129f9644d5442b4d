package io.github.clouddisclosure.jackson;

/**
 * How much is read and written. Input that exceeds a limit gives the code {@code limit-exceeded}, which names the
 * limit; output that would exceed it when read again is not written. The name of a field always has at most 1,000
 * characters.
 *
 * @param bytes the largest document in bytes
 * @param depth the deepest nesting of objects and arrays
 * @param textLength the longest text in characters (Unicode code points)
 * @param numberLength the longest number in characters, including sign, point and exponent
 * @param exponent the largest exponent of a number, positive or negative, and the most digits after its point
 * @param supplementaryRows the most supplementary rows
 * @param findings the most findings about a document that are listed. The rest are only counted: a last finding, {@code
 *     limit-exceeded}, says how many there are
 */
public record ReadLimits(
        int bytes, int depth, int textLength, int numberLength, int exponent, int supplementaryRows, int findings) {
    private static final ReadLimits DEFAULTS = new ReadLimits(10_000_000, 20, 100_000, 1_000, 100, 1_000, 10_000);

    /** Checks that every limit is at least 1. */
    public ReadLimits {
        if (bytes < 1
                || depth < 1
                || textLength < 1
                || numberLength < 1
                || exponent < 1
                || supplementaryRows < 1
                || findings < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /**
     * {@return 10,000,000 bytes, a depth of 20, texts of 100,000 characters, numbers of 1,000 characters and an exponent of
     * 100, 1,000 supplementary rows and 10,000 findings}
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /**
     * These limits with another document size.
     *
     * @param limit the largest document in bytes
     * @return the limits
     */
    public ReadLimits withBytes(int limit) {
        return new ReadLimits(limit, depth, textLength, numberLength, exponent, supplementaryRows, findings);
    }

    /**
     * These limits with another depth.
     *
     * @param limit the deepest nesting of objects and arrays
     * @return the limits
     */
    public ReadLimits withDepth(int limit) {
        return new ReadLimits(bytes, limit, textLength, numberLength, exponent, supplementaryRows, findings);
    }

    /**
     * These limits with another text length.
     *
     * @param limit the longest text in characters
     * @return the limits
     */
    public ReadLimits withTextLength(int limit) {
        return new ReadLimits(bytes, depth, limit, numberLength, exponent, supplementaryRows, findings);
    }

    /**
     * These limits with another number length. The time to read a number grows with the square of its length.
     *
     * @param limit the longest number in characters
     * @return the limits
     */
    public ReadLimits withNumberLength(int limit) {
        return new ReadLimits(bytes, depth, textLength, limit, exponent, supplementaryRows, findings);
    }

    /**
     * These limits with another exponent.
     *
     * @param limit the largest exponent, positive or negative
     * @return the limits
     */
    public ReadLimits withExponent(int limit) {
        return new ReadLimits(bytes, depth, textLength, numberLength, limit, supplementaryRows, findings);
    }

    /**
     * These limits with another number of supplementary rows.
     *
     * @param limit the most supplementary rows
     * @return the limits
     */
    public ReadLimits withSupplementaryRows(int limit) {
        return new ReadLimits(bytes, depth, textLength, numberLength, exponent, limit, findings);
    }

    /**
     * These limits with another number of findings.
     *
     * @param limit the most findings that are listed
     * @return the limits
     */
    public ReadLimits withFindings(int limit) {
        return new ReadLimits(bytes, depth, textLength, numberLength, exponent, supplementaryRows, limit);
    }
}
