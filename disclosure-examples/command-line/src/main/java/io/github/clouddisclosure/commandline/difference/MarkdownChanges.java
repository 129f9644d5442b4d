package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.output.HiddenWords;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.difference.FieldChange;
import io.github.clouddisclosure.difference.TextMark;
import io.github.clouddisclosure.difference.TextPart;
import io.github.clouddisclosure.table.MarkdownTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes changes as tables of GitHub Flavored Markdown; no text of a disclosure is markup. */
final class MarkdownChanges {
    private final StringBuilder markdown = new StringBuilder();
    private final Changes changes;
    private final Language language;

    private MarkdownChanges(Changes changes) {
        this.changes = changes;
        this.language = changes.language();
    }

    static String write(Changes changes) {
        MarkdownChanges written = new MarkdownChanges(changes);
        written.write();
        return written.markdown.toString();
    }

    private void write() {
        paragraph("# " + changes.title());
        String service = changes.table().service();
        // The title is first: nothing at the beginning of a name can begin a heading or a list.
        paragraph(MarkdownTable.escape(changes.table().title())
                + (service.isEmpty() ? "" : " — " + MarkdownTable.escape(service)));
        if (changes.isEmpty()) {
            paragraph(changes.nothing());
            return;
        }
        if (!changes.isNotification()) {
            paragraph(changes.summary());
        }
        if (!changes.fields().isEmpty()) {
            table(List.of(language.say("項目", "Item"), language.say("変更前", "Before"), language.say("変更後", "After")));
            changes.fields().forEach(this::row);
            markdown.append('\n');
        }
        if (changes.isNotification()) {
            table(DifferenceColumns.heads(changes.table(), true));
            changes.shown().forEach(this::row);
        } else {
            log();
        }
    }

    private void log() {
        String section = "";
        boolean isFirst = true;
        for (ShownChange change : changes.shown()) {
            if (isFirst || !change.section().equals(section)) {
                section = change.section();
                markdown.append(isFirst ? "" : "\n");
                if (!section.isEmpty()) {
                    paragraph("## " + MarkdownTable.escape(section).strip());
                }
                table(DifferenceColumns.heads(changes.table(), false));
                isFirst = false;
            }
            row(change);
        }
    }

    private void row(FieldChange field) {
        cells(List.of(
                MarkdownTable.escape(ShownChange.name(field, language)),
                MarkdownTable.escape(field.before().orElse("")),
                MarkdownTable.escape(field.after().orElse(""))));
    }

    private void row(ShownChange change) {
        List<String> cells = new ArrayList<>();
        for (String cell : DifferenceColumns.before(change, changes.isNotification())) {
            cells.add(MarkdownTable.escape(cell));
        }
        cells.add(answer(change, change.before(), TextMark.REMOVED, "del"));
        cells.add(answer(change, change.after(), TextMark.ADDED, "ins"));
        cells.add(MarkdownTable.escape(change.kind()));
        cells(cells);
    }

    private String answer(ShownChange change, String answer, TextMark mark, String element) {
        List<TextPart> parts = change.parts();
        if (change.isHidden()) {
            return HiddenWords.in(language);
        } else if (parts.isEmpty()) {
            return MarkdownTable.escape(answer);
        }
        StringBuilder marked = new StringBuilder();
        for (TextPart part : parts) {
            String text = MarkdownTable.escape(part.text());
            if (part.mark() == TextMark.SAME) {
                marked.append(text);
            } else if (part.mark() == mark) {
                marked.append('<').append(element).append('>').append(text);
                marked.append("</").append(element).append('>');
            }
        }
        return marked.toString();
    }

    private void table(List<String> heads) {
        cells(heads);
        markdown.append('|')
                .append(String.join("|", Collections.nCopies(heads.size(), "---")))
                .append("|\n");
    }

    private void cells(List<String> cells) {
        markdown.append('|');
        for (String cell : cells) {
            String shown = cell.strip();
            markdown.append(shown.isEmpty() ? "" : " ").append(shown).append(" |");
        }
        markdown.append('\n');
    }

    private void paragraph(String text) {
        markdown.append(text).append("\n\n");
    }
}
