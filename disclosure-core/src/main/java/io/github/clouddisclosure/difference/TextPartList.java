package io.github.clouddisclosure.difference;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a difference. A character or two that happen to be the same within a change belong to it. */
final class TextPartList {
    private static final int MAX_CHANCE = 2;

    private final List<TextPart> parts = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    /** What is the same after the change and is not yet known to be more than chance. */
    private final StringBuilder same = new StringBuilder();

    void same(String text) {
        same.append(text);
    }

    void change(String oldText, String newText) {
        if (oldText.isEmpty() && newText.isEmpty()) {
            return;
        } else if (isChance(oldText, newText)) {
            removed.append(same);
            added.append(same);
            same.setLength(0);
        } else {
            flush();
        }
        removed.append(oldText);
        added.append(newText);
    }

    /** Whether the same text is too short to be more than chance, between changes that are longer. */
    private boolean isChance(String oldText, String newText) {
        return same.length() <= MAX_CHANCE
                && removed.length() > same.length()
                && added.length() > same.length()
                && oldText.length() > same.length()
                && newText.length() > same.length()
                && same.indexOf("\n") < 0;
    }

    private void flush() {
        add(TextMark.REMOVED, removed);
        add(TextMark.ADDED, added);
        add(TextMark.SAME, same);
    }

    private void add(TextMark mark, StringBuilder text) {
        if (text.length() > 0) {
            parts.add(new TextPart(mark, text.toString()));
            text.setLength(0);
        }
    }

    List<TextPart> toList() {
        flush();
        return List.copyOf(parts);
    }
}
