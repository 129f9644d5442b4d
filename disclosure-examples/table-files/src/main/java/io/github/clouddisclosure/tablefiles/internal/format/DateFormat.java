package io.github.clouddisclosure.tablefiles.internal.format;

import io.github.clouddisclosure.tablefiles.internal.format.FormatToken.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Shows dates as a workbook does: {@code 2024年6月12日}, {@code 2024/06/12}. Shows them in ISO 8601 if the format is not
 * clear: if it has a two-digit year or the year of an era, or depends on the reader's country.
 *
 * @param tokens the tokens of the format
 * @param isDate whether it shows dates or times at all
 * @param hasDay whether it names a day or a year
 * @param hasTime whether it names a time of day
 * @param isClear whether everybody reads it in the same way
 */
public record DateFormat(List<FormatToken> tokens, boolean isDate, boolean hasDay, boolean hasTime, boolean isClear) {
    private static final Set<String> CLEAR = Set.of("yyyy", "m", "mm", "d", "dd");

    static DateFormat of(List<FormatToken> tokens) {
        boolean isDate = tokens.stream().anyMatch(token -> token.is(Kind.DATE))
                && tokens.stream().noneMatch(token -> token.is(Kind.GENERAL));
        boolean hasDay = tokens.stream()
                .anyMatch(token -> token.isDate('y') || token.isDate('d') || token.isDate('e') || token.isDate('a'));
        boolean hasTime = tokens.stream().anyMatch(token -> token.isDate('h') || token.isDate('s'));
        boolean isClear = tokens.stream()
                .allMatch(token -> token.is(Kind.LITERAL) || token.is(Kind.DATE) && CLEAR.contains(token.text()));
        return new DateFormat(tokens, isDate, hasDay, hasTime, isClear);
    }

    /** The text of a day in a format. */
    static String show(LocalDate day, String code) {
        return of(FormatTokens.sections(code).get(0)).show(day.atStartOfDay());
    }

    public String show(LocalDateTime moment) {
        if (hasTime) {
            String time = time(moment.toLocalTime());
            return hasDay ? moment.toLocalDate() + " " + time : time;
        }
        return isClear ? show(moment.toLocalDate()) : moment.toLocalDate().toString();
    }

    private String show(LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (FormatToken token : tokens) {
            int number = switch (token.is(Kind.DATE) ? token.text().charAt(0) : ' ') {
                case 'y' -> day.getYear();
                case 'm' -> day.getMonthValue();
                case 'd' -> day.getDayOfMonth();
                default -> -1;
            };
            String digits = Integer.toString(number);
            int zeros = Math.max(0, token.text().length() - digits.length());
            text.append(number < 0 ? token.text() : "0".repeat(zeros) + digits);
        }
        return text.toString();
    }

    private static String time(LocalTime time) {
        String minutes = String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", time.getSecond());
    }
}
