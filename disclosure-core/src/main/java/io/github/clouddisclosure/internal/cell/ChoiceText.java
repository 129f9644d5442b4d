package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Question;
import io.github.clouddisclosure.internal.kind.ChoiceKinds;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.Choice;
import java.util.Optional;

/**
 * Reads and writes the word that a yes-or-no answer begins with. The word must be complete: 有 is, but not in 有料.
 *
 * @param choice what the word says
 * @param rest what follows the word, without the punctuation between them and without brackets around all of it
 */
record ChoiceText(Choice choice, String rest) {
    private static final String[] EXISTS = {"有り", "有", "あり"};
    private static final String[] EXISTS_NOT = {"無し", "無", "なし"};
    private static final String[] POSSIBLE = {"可能", "可"};
    private static final String[] IMPOSSIBLE = {"不可能", "不可", "否"};
    private static final String[] TRUE = {"はい"};
    private static final String[] FALSE = {"いいえ"};
    private static final String[] DEPENDS = {"条件付き", "条件付", "条件つき"};
    private static final String[] POSSIBLE_IF = {"条件付きで可能", "条件付きで可", "条件付き可能", "条件付き可", "条件付可"};

    private static final String CIRCLES = "○〇◯";
    private static final String CROSSES = "×✕";
    private static final String TRIANGLES = "△";
    private static final String PUNCTUATION = " 、。,.:;";
    private static final String OPENING = "([【〔「『※";
    private static final String CLOSING = ")]】〕」』";

    static Optional<ChoiceText> read(GuidelineRow row, String text) {
        boolean whether = row.question().isPresent() && row.question().get() != Question.EXISTENCE;
        return read(text, ChoiceKinds.asksWhetherPossible(row.kind()), whether);
    }

    /** The word for a choice that answers the question of the row: 有無, 可否 or か否か. */
    static String write(GuidelineRow row, Choice choice) {
        boolean whether = row.question().isPresent() && row.question().get() == Question.TRUTH;
        boolean canDisclose = ChoiceKinds.asksWhetherPossible(row.kind());
        return switch (choice) {
            case YES -> canDisclose ? "可" : whether ? "はい" : "有り";
            case NO -> canDisclose ? "不可" : whether ? "いいえ" : "無し";
            case CONDITIONAL -> "条件付き";
        };
    }

    static Optional<ChoiceText> read(String text, boolean canDisclose, boolean whether) {
        if (text.length() == 1 && CIRCLES.contains(text)) {
            return Optional.of(new ChoiceText(Choice.YES, ""));
        } else if (text.length() == 1 && CROSSES.contains(text)) {
            return Optional.of(new ChoiceText(Choice.NO, ""));
        } else if (text.length() == 1 && TRIANGLES.contains(text)) {
            return Optional.of(new ChoiceText(Choice.CONDITIONAL, ""));
        }
        TextCursor cursor = new TextCursor(text);
        Optional<Choice> choice = choice(cursor, canDisclose, whether);
        cursor.skip(PUNCTUATION);
        return choice.filter(read -> !meetsOpposite(read, cursor, canDisclose, whether))
                .map(read -> new ChoiceText(read, withoutBrackets(cursor)));
    }

    private static Optional<Choice> choice(TextCursor cursor, boolean canDisclose, boolean whether) {
        if (begins(cursor, EXISTS) || canDisclose && begins(cursor, POSSIBLE) || whether && begins(cursor, TRUE)) {
            return Optional.of(Choice.YES);
        } else if (begins(cursor, EXISTS_NOT)
                || canDisclose && begins(cursor, IMPOSSIBLE)
                || whether && begins(cursor, FALSE)) {
            return Optional.of(Choice.NO);
        } else if (begins(cursor, DEPENDS) || canDisclose && begins(cursor, POSSIBLE_IF)) {
            return Optional.of(Choice.CONDITIONAL);
        }
        return Optional.empty();
    }

    private static boolean begins(TextCursor cursor, String[] words) {
        int from = cursor.position();
        for (String word : words) {
            if (cursor.accept(word)) {
                cursor.accept("です");
                if (cursor.atEnd() || (PUNCTUATION + OPENING + CLOSING).indexOf(cursor.peek()) >= 0) {
                    return true;
                }
                cursor.reset(from);
            }
        }
        return false;
    }

    /** 有り・無し and 有り 無し are an unfilled form: nobody chose. */
    private static boolean meetsOpposite(Choice choice, TextCursor cursor, boolean canDisclose, boolean whether) {
        int from = cursor.position();
        cursor.skip(PUNCTUATION + OPENING);
        Optional<Choice> second = choice(cursor, canDisclose, whether);
        cursor.reset(from);
        return choice != Choice.CONDITIONAL
                && second.filter(other -> other != choice && other != Choice.CONDITIONAL)
                        .isPresent();
    }

    private static String withoutBrackets(TextCursor cursor) {
        String rest = WhiteSpace.strip(cursor.rest());
        Optional<String> inside = cursor.bracket();
        cursor.skip("。 ");
        return inside.filter(all -> cursor.atEnd()).orElse(rest);
    }
}
