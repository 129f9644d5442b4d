package io.github.clouddisclosure.commandline.difference;

import static io.github.clouddisclosure.table.HtmlPage.escape;

import io.github.clouddisclosure.commandline.output.HiddenWords;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.difference.FieldChange;
import io.github.clouddisclosure.difference.TextMark;
import io.github.clouddisclosure.difference.TextPart;
import java.util.List;

/** Writes changes as a page: one HTML file without scripts, in which no text of a disclosure is markup. */
final class HtmlChanges {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /** Of the columns before the answers. */
    private static final List<String> CLASSES = List.of("number", "item", "asks", "requirement");

    private final StringBuilder html = new StringBuilder(1 << 14);
    private final Changes changes;
    private final Language language;
    private final List<String> heads;

    private HtmlChanges(Changes changes) {
        this.changes = changes;
        this.language = changes.language();
        this.heads = DifferenceColumns.heads(changes.table(), changes.isNotification());
    }

    static String write(Changes changes) {
        HtmlChanges page = new HtmlChanges(changes);
        page.write();
        return page.html.toString();
    }

    private void write() {
        String service = changes.table().service();
        String title = escape(changes.title());
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.name()).append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        html.append(POLICY).append("\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>")
                .append(service.isEmpty() ? "" : escape(PrintableText.of(service)) + " – ")
                .append(title);
        html.append("</title>\n<style>\n").append(ChangesStyle.text()).append("</style>\n</head>\n<body>\n<header>\n");
        html.append("<p class=\"kind\">").append(title).append("</p>\n");
        html.append("<h1>").append(service.isEmpty() ? title : escape(service)).append("</h1>\n");
        html.append("<p class=\"small\">")
                .append(escape(changes.table().title()))
                .append("</p>\n</header>\n<main>\n");
        if (changes.isEmpty()) {
            html.append("<p>").append(escape(changes.nothing())).append("</p>\n");
        } else {
            writeChanges();
        }
        html.append("</main>\n</body>\n</html>\n");
    }

    private void writeChanges() {
        if (!changes.isNotification()) {
            html.append("<p>").append(escape(changes.summary())).append("</p>\n");
        }
        for (FieldChange field : changes.fields()) {
            html.append("<p>").append(escape(ShownChange.name(field, language))).append(": <del>");
            html.append(escape(field.before().orElse(""))).append("</del> <ins>");
            html.append(escape(field.after().orElse(""))).append("</ins></p>\n");
        }
        if (!changes.shown().isEmpty()) {
            writeTable();
        }
    }

    private void writeTable() {
        html.append("<table>\n<thead>\n<tr>");
        heads.forEach(
                head -> html.append("<th scope=\"col\">").append(escape(head)).append("</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        String section = "";
        for (ShownChange change : changes.shown()) {
            if (!change.section().equals(section)) {
                section = change.section();
                html.append("</tbody>\n<tbody>\n<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"");
                html.append(heads.size()).append("\">").append(escape(section)).append("</th></tr>\n");
            }
            write(change);
        }
        html.append("</tbody>\n</table>\n");
    }

    private void write(ShownChange change) {
        html.append("<tr>\n");
        List<String> cells = DifferenceColumns.before(change, changes.isNotification());
        for (int i = 0; i < cells.size(); i++) {
            html.append("<td class=\"").append(CLASSES.get(i)).append("\">");
            html.append(escape(cells.get(i))).append("</td>\n");
        }
        answer(change, change.before(), TextMark.REMOVED, cells.size());
        answer(change, change.after(), TextMark.ADDED, cells.size() + 1);
        html.append("<td class=\"change").append(changes.isNotification() ? "" : direction(change));
        html.append("\">").append(escape(change.kind())).append("</td>\n</tr>\n");
    }

    private static String direction(ShownChange change) {
        return switch (change.row().direction()) {
            case GIVES_LESS -> " less";
            case NEUTRAL -> "";
            case GIVES_MORE -> " more";
        };
    }

    /** A narrow page has no column heads: the style shows that of the answer, which is not its text, from an attribute. */
    private void answer(ShownChange change, String answer, TextMark mark, int column) {
        html.append("<td class=\"answer\" data-head=\"")
                .append(escape(heads.get(column)))
                .append("\">");
        List<TextPart> parts = change.parts();
        if (change.isHidden()) {
            html.append("<span class=\"small\">")
                    .append(escape(HiddenWords.in(language)))
                    .append("</span>");
        } else if (parts.isEmpty()) {
            html.append(escape(answer));
        } else {
            parts.forEach(part -> write(part, mark));
        }
        html.append("</td>\n");
    }

    private void write(TextPart part, TextMark mark) {
        String element = mark == TextMark.REMOVED ? "del" : "ins";
        if (part.mark() == TextMark.SAME) {
            html.append(escape(part.text()));
        } else if (part.mark() == mark) {
            html.append('<').append(element).append('>').append(escape(part.text()));
            html.append("</").append(element).append('>');
        }
    }
}
