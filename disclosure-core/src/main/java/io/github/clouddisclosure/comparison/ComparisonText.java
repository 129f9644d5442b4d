package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes a comparison as plain text for a terminal, which has no room for many columns: the services with a number each,
 * then under each row the answers, with the numbers of the services that give them.
 */
public final class ComparisonText {
    private final ServiceComparison comparison;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(ServiceComparison comparison) {
        this.comparison = comparison;
        this.locale = comparison.locale();
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the text, whose lines end with {@code \n}
     */
    public static String write(ServiceComparison comparison) {
        ComparisonText writer = new ComparisonText(comparison);
        writer.services();
        writer.rows();
        return writer.text.toString();
    }

    private void services() {
        List<String> heads = comparison.heads();
        List<List<String>> counts = ComparisonCells.of(comparison).counts();
        for (int i = 0; i < heads.size(); i++) {
            text.append('[')
                    .append(i + 1)
                    .append("] ")
                    .append(WhiteSpace.fold(heads.get(i)))
                    .append('\n');
            for (List<String> count : counts) {
                text.append("    ").append(count.get(1)).append(": ");
                text.append(count.get(ComparisonCells.LEADING + i)).append('\n');
            }
        }
        text.append(ComparisonWords.NO_SCORE.in(locale)).append('\n');
    }

    private void rows() {
        Section section = null;
        for (ComparedRow row : comparison.rows()) {
            GuidelineRow asked = row.guidelineRow();
            if (asked.section() != section) {
                section = asked.section();
                text.append("\n").append(section.title().in(locale)).append('\n');
            }
            text.append("  ")
                    .append(asked.id())
                    .append(' ')
                    .append(asked.item().in(locale))
                    .append(": ");
            text.append(asked.prescription().in(locale)).append(" (");
            text.append(asked.requirement().label().in(locale)).append(")\n");
            answers(row)
                    .forEach((answer, services) -> text.append("    ")
                            .append(services)
                            .append(' ')
                            .append(answer)
                            .append('\n'));
        }
    }

    /** The answers in the order of the first service that gives each, with the numbers of all that do. */
    private Map<String, StringJoiner> answers(ComparedRow row) {
        Map<String, StringJoiner> services = new LinkedHashMap<>();
        for (int i = 0; i < row.answers().size(); i++) {
            ComparedAnswer answer = row.answers().get(i);
            String said = WhiteSpace.fold(answer.text());
            services.computeIfAbsent(
                            said.isEmpty() ? '(' + answer.state().label().in(locale) + ')' : said,
                            another -> new StringJoiner(", ", "[", "]"))
                    .add(Integer.toString(i + 1));
        }
        return services;
    }
}
