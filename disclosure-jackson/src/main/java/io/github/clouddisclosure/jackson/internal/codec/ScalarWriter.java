package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.jackson.ReadLimits;
import io.github.clouddisclosure.jackson.internal.token.TokenWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes texts and numbers that {@link Scalars} can read again, and refuses others. */
final class ScalarWriter {
    /** Each decimal digit takes fewer bits than this. */
    private static final long BITS_PER_DIGIT = 4;

    private final TokenWriter tokens;
    private final ReadLimits limits;
    /** The row that is being written. */
    private @Nullable GuidelineRow row;

    ScalarWriter(TokenWriter tokens, ReadLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    void startRow(GuidelineRow started) {
        row = started;
    }

    void endRow() {
        row = null;
    }

    void text(String text) {
        if (Limit.isLonger(text, limits.textLength())) {
            throw exceeded(Limit.TEXT_LENGTH, limits.textLength());
        }
        tokens.text(text);
    }

    void number(long number) {
        checkLength(Long.toString(number).length());
        tokens.number(number);
    }

    void number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > limits.exponent()) {
            throw exceeded(Limit.EXPONENT, limits.exponent());
        }
        // Counting the digits of a very long number takes as long as writing it.
        boolean isVeryLong = number.unscaledValue().bitLength() > BITS_PER_DIGIT * limits.numberLength();
        boolean isPlain = tokens.isPlain();
        checkLength(isVeryLong ? Integer.MAX_VALUE : (isPlain ? number.toPlainString() : number.toString()).length());
        tokens.number(number);
    }

    void checkRows(int rows) {
        if (rows > limits.supplementaryRows()) {
            throw exceeded(Limit.ROWS, limits.supplementaryRows());
        }
    }

    private void checkLength(int length) {
        if (length > limits.numberLength()) {
            throw exceeded(Limit.NAME_OR_NUMBER, limits.numberLength());
        }
    }

    private DisclosureWriteException exceeded(LocalizedText limit, int most) {
        String pointer = tokens.pointer();
        Finding finding = Finding.at(pointer, FindingCode.LIMIT_EXCEEDED, limit, Problems.same(Integer.toString(most)));
        return new DisclosureWriteException(row == null ? finding : finding.withRow(row));
    }
}
