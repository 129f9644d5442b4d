package io.github.clouddisclosure.tablefiles.internal.format;

import io.github.clouddisclosure.tablefiles.internal.format.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A section of a number format: for all numbers, for negative ones or for zero.
 *
 * @param tokens its tokens
 * @param places the places of the digits, if the section has them once
 * @param percents how many percent signs the section has; each multiplies the number by 100
 * @param isKnown whether this class can show numbers with it
 */
record FormatSection(List<FormatToken> tokens, FormatPlaces places, int percents, boolean isKnown) {
    private static final int MAX_PERCENTS = 3;

    static FormatSection of(List<FormatToken> tokens) {
        List<FormatToken> shown = tokens.stream()
                .filter(token -> token.is(Kind.DIGITS) || token.is(Kind.GENERAL))
                .toList();
        boolean isOther = tokens.stream().anyMatch(token -> token.is(Kind.DATE) || token.is(Kind.OTHER));
        FormatPlaces places = FormatPlaces.of(shown.stream()
                .filter(token -> token.is(Kind.DIGITS))
                .map(FormatToken::text)
                .collect(Collectors.joining()));
        int percents =
                (int) tokens.stream().filter(token -> token.is(Kind.PERCENT)).count();
        boolean isKnown = shown.size() == 1 && !isOther && percents <= MAX_PERCENTS && places.isKnown();
        return new FormatSection(tokens, places, percents, isKnown);
    }

    /** The text of a number, which must not be negative; empty if the format has parts that are not supported. */
    Optional<String> show(BigDecimal number) {
        if (!isKnown) {
            return Optional.empty();
        }
        BigDecimal shown = number.movePointRight(2 * percents);
        StringBuilder text = new StringBuilder();
        for (FormatToken token : tokens) {
            text.append(
                    switch (token.kind()) {
                        case DIGITS -> places.show(shown);
                        case GENERAL -> NumberFormat.plain(shown);
                        default -> token.text();
                    });
        }
        return Optional.of(text.toString());
    }
}
