package io.github.clouddisclosure.comparison;

import static io.github.clouddisclosure.internal.markup.HtmlText.escape;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.internal.markup.ColumnHeads;
import io.github.clouddisclosure.internal.markup.HtmlText;
import io.github.clouddisclosure.internal.markup.PageWords;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes a comparison as a page: one HTML file that needs no other file and no network. The heads and the first column
 * stay in sight. A script filters by section, by rows that differ and by words; without it, everything can be read and
 * nothing to filter with is shown.
 *
 * <p>All text is escaped, the policy of the page lets no script run but its own, and only well-formed http and https
 * addresses become links.
 */
public final class ComparisonPage {
    /** With more services, the columns are printed one below the other. */
    private static final int MAX_PRINTED_COLUMNS = 5;

    private final ServiceComparison comparison;
    private final Locale locale;
    private final List<String> heads;
    private final StringBuilder html = new StringBuilder(1 << 16);

    private ComparisonPage(ServiceComparison comparison) {
        this.comparison = comparison;
        this.locale = comparison.locale();
        this.heads = comparison.heads().stream()
                .map(WhiteSpace::fold)
                .map(HtmlText::escape)
                .toList();
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the page, to be stored as UTF-8
     */
    public static String write(ServiceComparison comparison) {
        ComparisonPage page = new ComparisonPage(comparison);
        page.write();
        return page.html.toString();
    }

    private void write() {
        String language = locale.getLanguage().equals("ja") ? "ja" : "en";
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                                + " script-src '")
                .append(PageFile.scriptHash());
        html.append("'; base-uri 'none'; form-action 'none'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.append(in(ComparisonWords.TITLE)).append("</title>\n<style>\n").append(PageFile.style());
        html.append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(in(ComparisonWords.TITLE))
                .append("</h1>\n<p>");
        html.append(size(ComparisonWords.SIZE)).append("</p>\n<p class=\"small\">");
        html.append(in(ComparisonWords.NO_SCORE)).append("</p>\n</header>\n<main>\n");
        controls();
        table();
        html.append("</main>\n<footer>\n<p class=\"small\">").append(in(PageWords.SOURCE));
        html.append("</p>\n</footer>\n<script>").append(PageFile.script()).append("</script>\n</body>\n</html>\n");
    }

    private String size(LocalizedText words) {
        return in(words)
                .replace("{services}", Integer.toString(comparison.services().size()))
                .replace("{rows}", Integer.toString(comparison.rows().size()));
    }

    private String in(LocalizedText words) {
        return escape(words.in(locale));
    }

    /** Hidden unless the script runs. */
    private void controls() {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        comparison.rows().forEach(row -> sections.add(row.guidelineRow().section()));
        html.append("<form class=\"controls\" hidden>\n<select id=\"section\" aria-label=\"")
                .append(in(ComparisonWords.SECTION));
        html.append("\"><option value=\"\">")
                .append(in(ComparisonWords.ALL_SECTIONS))
                .append("</option>");
        for (Section section : sections) {
            html.append("<option value=\"").append(code(section)).append("\">");
            html.append(in(section.title())).append("</option>");
        }
        html.append("</select>\n<label><input type=\"checkbox\" id=\"differs\"> ");
        html.append(in(ComparisonWords.DIFFERS)).append("</label>\n");
        searchField("search", ComparisonWords.SEARCH);
        searchField("services", ComparisonWords.SEARCH_SERVICES);
        html.append("<output id=\"shown\" data-words=\"")
                .append(in(ComparisonWords.SHOWN))
                .append("\">");
        html.append(size(ComparisonWords.SHOWN)).append("</output>\n</form>\n");
    }

    private void searchField(String id, LocalizedText label) {
        html.append("<input type=\"search\" id=\"")
                .append(id)
                .append("\" placeholder=\"")
                .append(in(label));
        html.append("\" aria-label=\"").append(in(label)).append("\">\n");
    }

    /** A word for every section, also for that which has no key. */
    private static String code(Section section) {
        return section.key().isEmpty() ? "date" : section.key();
    }

    private void table() {
        html.append("<div class=\"frame\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(in(ComparisonWords.TABLE));
        html.append("\">\n<table class=\"")
                .append(heads.size() > MAX_PRINTED_COLUMNS ? "many" : "few")
                .append("\">\n<thead>\n<tr><th scope=\"col\" class=\"asks\">");
        html.append(in(ColumnHeads.ITEM)).append("</th>");
        for (int i = 0; i < heads.size(); i++) {
            html.append("<th scope=\"col\"")
                    .append(HtmlText.language(heads.get(i), locale))
                    .append('>');
            html.append(heads.get(i)).append("</th>");
        }
        html.append("</tr>\n</thead>\n<tbody class=\"counts\">\n");
        for (List<String> counts : ComparisonCells.of(comparison).counts()) {
            html.append("<tr><th scope=\"row\" class=\"asks\">")
                    .append(escape(counts.get(1)))
                    .append("</th>");
            IntStream.range(0, heads.size()).forEach(i -> {
                cell(i, "");
                html.append('>').append(counts.get(ComparisonCells.LEADING + i)).append("</td>");
            });
            html.append("</tr>\n");
        }
        Section section = null;
        for (ComparedRow row : comparison.rows()) {
            if (row.guidelineRow().section() != section) {
                section = row.guidelineRow().section();
                startSection(section);
            }
            row(row);
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private void startSection(Section section) {
        html.append("</tbody>\n<tbody data-section=\"").append(code(section));
        html.append("\">\n<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"")
                .append(heads.size() + 1);
        html.append("\"><span>").append(in(section.title())).append("</span></th></tr>\n");
    }

    private void row(ComparedRow row) {
        GuidelineRow asked = row.guidelineRow();
        html.append(row.differs() ? "<tr data-differs>" : "<tr>")
                .append("<th scope=\"row\" class=\"asks\"><span class=\"id\">");
        html.append(asked.id()).append("</span> <b>").append(in(asked.item())).append("</b> <span class=\"small\">");
        html.append(in(asked.requirement().label())).append("</span> <span class=\"wording\">");
        html.append(in(asked.prescription())).append("</span></th>");
        for (int i = 0; i < row.answers().size(); i++) {
            ComparedAnswer answer = row.answers().get(i);
            cell(i, answer.state() == AnswerState.WITHHELD ? " class=\"withheld\"" : "");
            html.append(HtmlText.language(answer.text(), locale)).append('>');
            html.append(HtmlText.linked(answer.text())).append("</td>");
        }
        html.append("</tr>\n");
    }

    /** Begins a cell. Where the columns do not fit on paper, each has the name of the service, which print shows. */
    private void cell(int service, String attributes) {
        html.append("<td").append(attributes);
        if (heads.size() > MAX_PRINTED_COLUMNS) {
            html.append(" data-service=\"").append(heads.get(service)).append('"');
        }
    }
}
