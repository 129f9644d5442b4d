package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.internal.markup.MarkdownCell;
import java.util.List;

/**
 * Writes a comparison as a table of GitHub Flavored Markdown under a heading. Every text is escaped as by
 * {@link io.github.clouddisclosure.table.MarkdownTable}.
 */
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the text, whose lines end with {@code \n}
     */
    public static String write(ServiceComparison comparison) {
        ComparisonCells cells = ComparisonCells.of(comparison);
        List<String> heads = cells.heads();
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(ComparisonWords.TITLE.in(comparison.locale()))
                .append("\n\n")
                .append(ComparisonWords.NO_SCORE.in(comparison.locale()))
                .append("\n\n");
        MarkdownCell.appendLine(text, heads);
        text.append('|').append("---|".repeat(heads.size())).append('\n');
        cells.counts().forEach(counts -> MarkdownCell.appendLine(text, counts));
        comparison.rows().forEach(row -> MarkdownCell.appendLine(text, cells.line(row)));
        return text.toString();
    }
}
