package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.CorporateNumber;
import java.util.Optional;

/**
 * Reads a corporate number, well-formed or not, as written except for full-width digits. A text without digits, or with
 * Japanese in it, is prose.
 */
final class CorporateNumberText {
    private static final int ASCII = 0x80;

    private CorporateNumberText() {}

    static Optional<Stated<CorporateNumber>> read(String text) {
        String plain = HalfWidth.of(text);
        boolean digits = plain.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean prose = plain.chars().anyMatch(c -> c >= ASCII);
        return digits && !prose
                ? Optional.of(Stated.of(new CorporateNumber(HalfWidth.digitsOf(text))))
                : Optional.empty();
    }
}
