package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.markup.HtmlText;
import io.github.clouddisclosure.internal.markup.PageWords;
import io.github.clouddisclosure.internal.text.BidirectionalControls;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.io.IOException;
import java.util.List;

/**
 * Writes the official table as a page: one HTML file that needs no script, no other file and no network.
 *
 * <p>Above the table, the page shows the service, the provider, the dates, how many rows of each section are answered
 * and which are withheld, but never a score. Each section and each row can be linked to ({@code #housing},
 * {@code #row-84.1}). All text is escaped, and only well-formed http and https addresses become links. Control
 * characters, except white space, and anything else that is not text are written as U+FFFD.
 */
public final class HtmlPage {
    /**
     * The attribute of the elements outside the rows of the table: title, summary, note and source. Their text is
     * derived from the rows and the guideline, so a reader of the table does not need it; see
     * {@link #isDerived(String, String)}.
     */
    public static final String DERIVED = "data-derived";

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private static final List<String> COLUMNS = List.of("number", "category", "item", "asks", "requirement", "answer");

    private final OfficialTable table;
    private final HtmlAnchors anchors;
    private final StringBuilder html = new StringBuilder(1 << 16);

    private HtmlPage(OfficialTable table) {
        this.table = table;
        this.anchors = new HtmlAnchors(table);
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @return the page, to be stored as UTF-8
     */
    public static String write(OfficialTable table) {
        HtmlPage page = new HtmlPage(table);
        page.write();
        return page.html.toString();
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @param out receives the text
     * @throws IOException if writing fails
     */
    public static void write(OfficialTable table, Appendable out) throws IOException {
        out.append(write(table));
    }

    /**
     * Escapes a text for a page of your own, as this page does: it can be in an element or in a quoted attribute, and is
     * never markup.
     *
     * @param text the text
     * @return the text as HTML; what is not text, such as a control character, is U+FFFD
     */
    public static String escape(String text) {
        return HtmlText.escape(text);
    }

    /**
     * Tells whether an element still holds the text that this class wrote. If somebody has changed the page, the
     * element may say something that the table does not.
     *
     * @param text the whole text of the element; white space does not count
     * @param mark the value of its attribute {@link #DERIVED}
     * @return whether the text is the derived one
     */
    public static boolean isDerived(String text, String mark) {
        return DerivedText.mark(text).equals(mark);
    }

    private void write() {
        HtmlSummary summary = new HtmlSummary(table);
        String title = summary.service().isEmpty() ? table.title() : summary.service();
        String kind = in(HtmlWords.DISCLOSURE);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(table.locale().getLanguage());
        html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>")
                .append(escape(BidirectionalControls.remove(WhiteSpace.fold(title))))
                .append(" – ")
                .append(kind)
                .append("</title>\n");
        html.append("<style>\n").append(HtmlStyle.text()).append("</style>\n</head>\n<body>\n");
        int skip = html.length();
        html.append("<a class=\"skip\" href=\"#rows\">")
                .append(in(HtmlWords.SKIP))
                .append("</a>\n");
        DerivedText.markElement(html, skip);
        int header = html.length();
        html.append("<header>\n<p class=\"kind\">").append(kind).append("</p>\n");
        html.append("<h1>").append(escape(WhiteSpace.fold(title))).append("</h1>\n");
        html.append("<p class=\"guideline\">").append(escape(table.title())).append("</p>\n</header>\n");
        DerivedText.markElement(html, header);
        html.append("<main>\n");
        int section = html.length();
        summary.write(html);
        DerivedText.markElement(html, section);
        writeTable();
        html.append("</main>\n");
        int footer = html.length();
        html.append("<footer>\n<p>").append(in(PageWords.SOURCE)).append("</p>\n</footer>\n");
        DerivedText.markElement(html, footer);
        html.append("</body>\n</html>\n");
    }

    private String in(LocalizedText words) {
        return escape(words.in(table.locale()));
    }

    private void writeTable() {
        html.append("<section id=\"rows\">\n<table>\n");
        int caption = html.length();
        html.append("<caption><h2>").append(in(HtmlWords.TABLE)).append("</h2>\n");
        html.append("<p class=\"small\">").append(in(HtmlWords.NOTE)).append("</p></caption>\n");
        DerivedText.markElement(html, caption);
        html.append("<thead>\n<tr>");
        List<String> heads = table.columnHeads();
        for (int i = 0; i < heads.size(); i++) {
            html.append("<th scope=\"col\" class=\"").append(COLUMNS.get(i)).append("\">");
            html.append(escape(heads.get(i))).append("</th>");
        }
        html.append("</tr>\n</thead>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            OfficialRow row = table.rows().get(i);
            if (i == 0 || row.heading().isPresent()) {
                startSection(row, anchors.section(i), i > 0);
            }
            writeRow(row, anchors.row(i));
        }
        html.append("</tbody>\n</table>\n</section>\n");
    }

    private void startSection(OfficialRow row, String id, boolean another) {
        html.append(another ? "</tbody>\n" : "").append(id.isEmpty() ? "<tbody>\n" : "<tbody id=\"" + id + "\">\n");
        row.heading().ifPresent(heading -> {
            html.append("<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"6\"><a href=\"#")
                    .append(id);
            html.append("\">").append(escape(heading)).append("</a></th></tr>\n");
        });
    }

    /**
     * Anything that is not a cell of the table goes into attributes, which the style shows, so that copying or reading
     * the table gives only the table.
     */
    private void writeRow(OfficialRow row, String id) {
        String name =
                row.guidelineRow().map(GuidelineRow::id).orElse(row.number().isEmpty() ? "#" : row.number());
        html.append("<tr id=\"").append(id).append('"');
        html.append(row.answer() instanceof Withheld ? " class=\"is-withheld\">\n" : ">\n");
        merged("number", row.numberSpan(), row.number());
        merged("category", row.categorySpan(), row.category());
        merged("item", row.itemSpan(), row.item());
        html.append("<th scope=\"row\" class=\"asks\"><a class=\"anchor\" href=\"#")
                .append(id);
        html.append("\" aria-label=\"")
                .append(link(name))
                .append("\" data-text=\"")
                .append(escape(name))
                .append("\"></a>");
        html.append("<span class=\"path\" data-text=\"")
                .append(escape(path(row)))
                .append("\"></span>");
        html.append("<span class=\"wording\">")
                .append(escape(row.prescription()))
                .append("</span></th>\n");
        html.append("<td class=\"requirement\">")
                .append(escape(row.requirement()))
                .append("</td>\n");
        html.append("<td class=\"answer\"")
                .append(HtmlText.language(row.answerText(), table.locale()))
                .append('>');
        html.append(HtmlText.linked(row.answerText())).append("</td>\n</tr>\n");
    }

    private void merged(String column, int span, String text) {
        if (span > 0) {
            html.append("<td class=\"").append(column).append('"');
            html.append(span > 1 ? " rowspan=\"" + span + "\">" : ">")
                    .append(escape(text))
                    .append("</td>\n");
        }
    }

    private String link(String name) {
        return in(HtmlWords.LINK).replace("%s", escape(name));
    }

    /** Category and item, for cards, which have no merged cells. */
    private static String path(OfficialRow row) {
        boolean both = !row.category().isEmpty() && !row.item().isEmpty();
        return row.category() + (both ? " › " : "") + row.item();
    }
}
