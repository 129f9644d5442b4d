package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/** Writes texts and numbers that {@link Scalars} can read again, and refuses others. */
final class ScalarWriter {
    /** Each decimal digit takes fewer bits than this. */
    private static final long BITS_PER_DIGIT = 4;

    private final JsonGenerator generator;
    private final ReadLimits limits;

    ScalarWriter(JsonGenerator generator, ReadLimits limits) {
        this.generator = generator;
        this.limits = limits;
    }

    void text(String text) {
        if (Limit.isLonger(text, limits.textLength())) {
            throw exceeded(Limit.TEXT_LENGTH, limits.textLength());
        }
        generator.writeString(text);
    }

    void number(long number) {
        checkLength(Long.toString(number).length());
        generator.writeNumber(number);
    }

    void number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > limits.exponent()) {
            throw exceeded(Limit.EXPONENT, limits.exponent());
        }
        // Counting the digits of a very long number takes as long as writing it.
        boolean isVeryLong = number.unscaledValue().bitLength() > BITS_PER_DIGIT * limits.numberLength();
        boolean isPlain = generator.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
        checkLength(isVeryLong ? Integer.MAX_VALUE : (isPlain ? number.toPlainString() : number.toString()).length());
        generator.writeNumber(number);
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
        String pointer = generator.streamWriteContext().pathAsPointer().toString();
        return new DisclosureWriteException(
                Finding.at(pointer, FindingCode.LIMIT_EXCEEDED, limit, Problems.same(Integer.toString(most))));
    }
}
