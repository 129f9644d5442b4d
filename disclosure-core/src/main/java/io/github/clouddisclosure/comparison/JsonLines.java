package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.internal.markup.TableText;
import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.Qualifier;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes records as JSON Lines: one object in each line, which DuckDB, pandas, Elasticsearch and BigQuery load as it is.
 *
 * <p>Every line has every field, null where the answer has none, and a field has the same type in every line. They are,
 * in this order: {@code service}, {@code source}, {@code number} (a number), {@code row}, {@code section},
 * {@code requirement} ({@code mandatory} or {@code optional}), {@code state}, {@code choice}, {@code value} (a number),
 * {@code unit}, {@code qualifier}, {@code comparable} (a number), {@code comparableUnit}, {@code date}
 * ({@code 2024-06-12}), {@code text}. {@link AnswerRecord} and {@link ComparableNumber} say what they mean.
 */
public final class JsonLines {
    private JsonLines() {}

    /**
     * Writes records.
     *
     * @param records the records
     * @param out receives the lines, each with its end {@code \n}, to be stored as UTF-8
     * @throws IOException if writing fails
     */
    public static void write(List<AnswerRecord> records, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder(512);
        for (AnswerRecord one : records) {
            line.setLength(0);
            append(line, one);
            out.append(line.append('\n'));
        }
    }

    static String line(AnswerRecord one) {
        StringBuilder line = new StringBuilder(512);
        append(line, one);
        return line.toString();
    }

    private static void append(StringBuilder line, AnswerRecord one) {
        text(line.append("{\"service\":"), one.service());
        text(line.append(",\"source\":"), one.source());
        line.append(",\"number\":").append(one.number());
        text(line.append(",\"row\":"), one.row());
        text(line.append(",\"section\":"), one.section());
        text(line.append(",\"requirement\":"), one.requirement().name().toLowerCase(Locale.ROOT));
        text(line.append(",\"state\":"), one.state().code());
        text(line.append(",\"choice\":"), one.choice().map(Choice::code));
        number(line.append(",\"value\":"), one.value().map(ComparableNumber::value));
        text(line.append(",\"unit\":"), one.value().flatMap(ComparableNumber::unit));
        text(
                line.append(",\"qualifier\":"),
                one.value().flatMap(ComparableNumber::qualifier).map(Qualifier::code));
        number(line.append(",\"comparable\":"), one.value().map(ComparableNumber::comparable));
        text(line.append(",\"comparableUnit\":"), one.value().flatMap(ComparableNumber::comparableUnit));
        text(line.append(",\"date\":"), one.date().map(Object::toString));
        text(line.append(",\"text\":"), one.text());
        line.append('}');
    }

    private static void number(StringBuilder line, Optional<BigDecimal> number) {
        if (number.isEmpty()) {
            line.append("null");
        } else {
            line.append(NumberText.ungrouped(number.get()));
        }
    }

    private static void text(StringBuilder line, Optional<String> text) {
        if (text.isEmpty()) {
            line.append("null");
        } else {
            text(line, text.get());
        }
    }

    private static void text(StringBuilder line, String text) {
        String clean = TableText.of(text);
        line.append('"');
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '"' || c == '\\') {
                line.append('\\').append(c);
            } else if (c == '\n') {
                line.append("\\n");
            } else if (c < ' ' || c > '~' && isInvisible(c)) {
                line.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }

    /** Whether a character breaks or reorders the line where it is displayed. */
    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
