package io.github.clouddisclosure.tablefiles.internal.format;

import io.github.clouddisclosure.tablefiles.internal.format.FormatToken.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A section of a number format: for all numbers, for negative ones or for zero.
 *
 * @param tokens its pieces
 * @param places the places of the digits, where the section has them once
 * @param percents how often the number is shown in percent
 * @param isKnown whether numbers can be shown by it
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

    /** A number that is not negative as it is shown; nothing where the format asks for more than is known. */
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
