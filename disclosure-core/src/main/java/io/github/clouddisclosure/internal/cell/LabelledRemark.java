package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.Optional;

/**
 * A remark with a label, in brackets at the end of a text: {@code 24時間365日(備考:計画停止を除く)}. An empty one marks the text
 * before it as words.
 *
 * @param before the text before the brackets
 * @param remark the remark without its label; empty if there is none
 */
record LabelledRemark(String before, String remark) {
    private static final String LABEL = "備考:";
    /** Marks the text that it ends as words, whatever the text looks like. */
    static final String NONE = '(' + LABEL + ')';

    static Optional<LabelledRemark> in(String text) {
        // Most texts do not end with a bracket.
        int at = Brackets.lastIn(text);
        if (at <= 0) {
            return Optional.empty();
        }
        String inside = text.substring(at + 1, text.length() - 1);
        if (!HalfWidth.of(inside).startsWith(LABEL)) {
            return Optional.empty();
        }
        String before = WhiteSpace.strip(text.substring(0, at));
        String remark = WhiteSpace.strip(inside.substring(LABEL.length()));
        return before.isEmpty() ? Optional.empty() : Optional.of(new LabelledRemark(before, remark));
    }

    static String write(String remark) {
        return Brackets.around(LABEL + remark);
    }
}
