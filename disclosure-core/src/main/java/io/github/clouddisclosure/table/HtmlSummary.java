package io.github.clouddisclosure.table;

import static io.github.clouddisclosure.internal.markup.HtmlText.escape;

import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.internal.cell.DateText;
import io.github.clouddisclosure.internal.cell.EnglishValue;
import io.github.clouddisclosure.validity.Validity;
import io.github.clouddisclosure.value.PartialDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the part above the table: what the disclosure is about, how much of it is answered, and what is withheld. */
final class HtmlSummary {
    private static final int LAST_YEAR = 9999;

    private final OfficialTable table;

    HtmlSummary(OfficialTable table) {
        this.table = table;
    }

    /** The name of the service; empty if it is not disclosed. */
    String service() {
        return text(RowRole.SERVICE_NAME);
    }

    void write(StringBuilder html) {
        html.append("<section>\n<h2>").append(in(HtmlWords.SUMMARY)).append("</h2>\n<dl>\n");
        fact(html, HtmlWords.SERVICE, text(RowRole.SERVICE_NAME));
        fact(html, HtmlWords.PROVIDER, text(RowRole.PROVIDER_NAME));
        fact(html, HtmlWords.DATE, text(RowRole.DISCLOSURE_DATE));
        fact(html, HtmlWords.VALID_UNTIL, validUntil());
        html.append("</dl>\n<div class=\"panels\">\n<div>\n");
        writeChart(html);
        html.append("</div>\n<div>\n");
        writeWithheld(html);
        html.append("</div>\n</div>\n</section>\n");
    }

    private void fact(StringBuilder html, LocalizedText label, String text) {
        if (!text.isEmpty()) {
            html.append("<div><dt>")
                    .append(in(label))
                    .append("</dt><dd>")
                    .append(escape(text))
                    .append("</dd></div>\n");
        }
    }

    private String text(RowRole role) {
        return table.rows().stream()
                .filter(row -> row.guidelineRow()
                        .filter(guidelineRow -> guidelineRow.is(role))
                        .isPresent())
                .map(OfficialRow::answerText)
                .findFirst()
                .orElse("");
    }

    private String validUntil() {
        Optional<LocalDate> last =
                Validity.of(table.disclosure()).validUntil().filter(date -> date.getYear() <= LAST_YEAR);
        return last.map(PartialDate::of)
                .map(date -> table.locale() == Locale.JAPANESE ? DateText.write(date) : EnglishValue.date(date))
                .orElse("");
    }

    private void writeChart(StringBuilder html) {
        Map<Section, Integer> answered = new EnumMap<>(Section.class);
        Map<Section, Integer> all = new EnumMap<>(Section.class);
        for (GuidelineRow guidelineRow : table.disclosure().getGuideline().rows()) {
            all.merge(guidelineRow.section(), 1, Integer::sum);
            answered.merge(
                    guidelineRow.section(),
                    table.disclosure().answer(guidelineRow).isAnswered() ? 1 : 0,
                    Integer::sum);
        }
        html.append("<h3>").append(in(HtmlWords.ANSWERED)).append("</h3>\n<ul class=\"chart\">\n");
        all.forEach((section, rows) -> writeBar(html, section, answered.get(section), rows));
        html.append("</ul>\n<p class=\"small\">").append(in(HtmlWords.NO_SCORE)).append("</p>\n");
    }

    private void writeBar(StringBuilder html, Section section, int answered, int rows) {
        String target = HtmlAnchors.of(section, table.disclosure().getGuideline());
        String said = in(HtmlWords.ANSWERED_OF)
                .replace("{rows}", Integer.toString(rows))
                .replace("{answered}", Integer.toString(answered));
        html.append("<li><a href=\"#")
                .append(target)
                .append("\">")
                .append(escape(section.title().in(table.locale())));
        html.append("</a><svg role=\"img\" aria-label=\"")
                .append(said)
                .append("\" viewBox=\"0 0 ")
                .append(rows);
        html.append(" 1\" preserveAspectRatio=\"none\"><rect class=\"all\" width=\"")
                .append(rows);
        html.append("\" height=\"1\"/><rect class=\"answered\" width=\"").append(answered);
        html.append("\" height=\"1\"/></svg><span class=\"count\" aria-hidden=\"true\">")
                .append(answered);
        html.append(" / ").append(rows).append("</span></li>\n");
    }

    private void writeWithheld(StringBuilder html) {
        List<OfficialRow> rows = table.rows().stream()
                .filter(row -> row.answer() instanceof Withheld)
                .toList();
        html.append("<h3>").append(in(HtmlWords.WITHHELD)).append("</h3>\n");
        if (rows.isEmpty()) {
            html.append("<p>").append(in(HtmlWords.NONE)).append("</p>\n");
            return;
        }
        html.append("<ul class=\"withheld\">\n");
        for (OfficialRow row : rows) {
            GuidelineRow guidelineRow = row.guidelineRow().orElseThrow();
            html.append("<li><a href=\"#")
                    .append(HtmlAnchors.of(guidelineRow))
                    .append("\">")
                    .append(guidelineRow.id())
                    .append(' ');
            html.append(escape(row.item())).append("</a> <span class=\"small\">");
            html.append(escape(row.prescription())).append("</span></li>\n");
        }
        html.append("</ul>\n");
    }

    private String in(LocalizedText words) {
        return escape(words.in(table.locale()));
    }
}
