package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.output.HiddenWords;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.PrintableText;
import io.github.clouddisclosure.commandline.output.TextStyle;
import io.github.clouddisclosure.difference.FieldChange;
import io.github.clouddisclosure.difference.TextMark;
import io.github.clouddisclosure.difference.TextPart;
import java.io.PrintStream;
import java.util.List;

/**
 * Prints changes as text: {@code -} before an old answer and {@code +} before a new one; of long answers with much in
 * common one line with {@code ~}, with {@code [-what was removed-]} and {@code {+what was added+}}.
 */
final class TextChanges {
    /** Shorter answers are compared at a glance. */
    private static final int LONG = 40;
    /** How much of what did not change is shown beside what did. */
    private static final int CONTEXT = 20;

    private final PrintStream out;
    private final TextStyle style;
    private final Language language;

    TextChanges(PrintStream out, TextStyle style, Language language) {
        this.out = out;
        this.style = style;
        this.language = language;
    }

    void print(Changes changes) {
        if (changes.isEmpty()) {
            return;
        }
        line(style.strong(printable("--- " + changes.files().nameBefore())));
        line(style.strong(printable("+++ " + changes.files().nameAfter())));
        changes.fields().forEach(this::print);
        String section = "";
        for (ShownChange change : changes.shown()) {
            if (!change.section().equals(section)) {
                section = change.section();
                line(style.strong(printable("@@ " + section + " @@")));
            }
            print(change);
        }
        line(changes.summary());
        out.flush();
    }

    private void print(FieldChange field) {
        line(printable(ShownChange.name(field, language)));
        print(field.before().orElse(""), field.after().orElse(""));
    }

    private void print(ShownChange change) {
        line(printable(change.title()) + " ["
                + style.direction(change.row().direction().ordinal() - 1, printable(change.kind())) + ']');
        if (change.isHidden()) {
            line("  " + HiddenWords.in(language));
            return;
        }
        List<TextPart> parts = change.parts();
        if (isLongWithMuchInCommon(change, parts)) {
            line("~ " + marked(parts));
        } else {
            print(change.before(), change.after());
        }
        names(language.say("追加: ", "added: "), change.row().added());
        names(language.say("削除: ", "removed: "), change.row().removed());
    }

    private void names(String label, List<String> names) {
        if (!names.isEmpty()) {
            line("  " + label + printable(String.join(language.say("、", ", "), names)));
        }
    }

    private void print(String before, String after) {
        if (!before.isEmpty()) {
            line(style.removed(printable("- " + before)));
        }
        if (!after.isEmpty()) {
            line(style.added(printable("+ " + after)));
        }
    }

    private static boolean isLongWithMuchInCommon(ShownChange change, List<TextPart> parts) {
        int same = parts.stream()
                .filter(part -> part.mark() == TextMark.SAME)
                .mapToInt(part -> part.text().length())
                .sum();
        int longer = Math.max(change.before().length(), change.after().length());
        return longer > LONG && 2 * same >= longer;
    }

    private String marked(List<TextPart> parts) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String text = parts.get(i).text();
            marked.append(
                    switch (parts.get(i).mark()) {
                        case SAME -> printable(context(text, i > 0, i + 1 < parts.size()));
                        case REMOVED -> style.removed("[-" + printable(text) + "-]");
                        case ADDED -> style.added("{+" + printable(text) + "+}");
                    });
        }
        return marked.toString();
    }

    /** The beginning and the end of what did not change, as far as there is a change beside it. */
    private static String context(String text, boolean isAfter, boolean isBefore) {
        int head = isAfter ? Math.min(CONTEXT, text.length()) : 0;
        int tail = isBefore ? Math.max(head, text.length() - CONTEXT) : text.length();
        if (tail - head <= 1) {
            return text;
        }
        int end = head > 0 && Character.isHighSurrogate(text.charAt(head - 1)) ? head - 1 : head;
        int start = tail < text.length() && Character.isLowSurrogate(text.charAt(tail)) ? tail + 1 : tail;
        return text.substring(0, end) + '…' + text.substring(start);
    }

    /** The text in one line; a line break is shown as one. */
    private static String printable(String text) {
        return PrintableText.of(text.replace("\r\n", "\n").replace('\n', '↵'));
    }

    private void line(String text) {
        out.print(text + '\n');
    }
}
