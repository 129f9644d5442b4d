package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.testing.SupplementaryCells;
import java.util.ArrayList;
import java.util.List;

/** All that a disclosure holds, also the texts that its answers were read from, which do not count for equality. */
final class Content {
    private static final int LONGEST_SHOWN = 120;

    private Content() {}

    static void assertSame(Disclosure expected, Disclosure actual, Object by) {
        if (!expected.equals(actual) || !sourceTexts(expected).equals(sourceTexts(actual))) {
            assertEquals(lines(expected), lines(actual), by::toString);
            assertEquals(expected, actual, by::toString);
        }
    }

    private static List<?> sourceTexts(Disclosure disclosure) {
        return disclosure.getGuideline().rows().stream()
                .map(row -> disclosure.answer(row).sourceText())
                .toList();
    }

    /** What stands in each row that has something, in ASCII and cut short. */
    static List<String> lines(Disclosure disclosure) {
        List<String> lines = new ArrayList<>();
        disclosure.getSchema().ifPresent(schema -> lines.add("$schema: " + shown(schema)));
        for (GuidelineRow row : disclosure.getGuideline().rows()) {
            Answer<?> answer = disclosure.answer(row);
            if (answer.isAnswered()) {
                lines.add(row.id() + ": " + shown(answer));
            }
        }
        disclosure.getSupplementary().forEach(row -> lines.add("supplementary: " + shown(row)));
        return lines;
    }

    private static String shown(Answer<?> answer) {
        StringBuilder shown = new StringBuilder(answer.getClass().getSimpleName());
        answer.value().ifPresent(value -> shown.append(' ').append(shown(value.toString())));
        answer.note().ifPresent(note -> shown.append(", note ").append(shown(note)));
        answer.sourceText()
                .ifPresent(text -> shown.append(answer instanceof Described ? " " : ", read from ")
                        .append(shown(text)));
        return shown.toString();
    }

    private static String shown(SupplementaryRow row) {
        return shown(String.join("\u241f", SupplementaryCells.of(row)));
    }

    /** As in the source of a program, so that it can be copied to a test. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.chars().limit(LONGEST_SHOWN).forEach(c -> {
            if (isPlain(c)) {
                shown.append((char) c);
            } else {
                shown.append(String.format("\\u%04x", c));
            }
        });
        return shown.append(text.length() > LONGEST_SHOWN ? "\" and so on, " + text.length() : "\"")
                .toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f || Character.isLetterOrDigit(c) && !Character.isSurrogate((char) c);
    }
}
