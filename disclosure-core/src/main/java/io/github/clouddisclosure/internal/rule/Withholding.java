package io.github.clouddisclosure.internal.rule;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.Optional;

/**
 * What the words of a note withhold: 非公開 and similar words, about something (種別は非公開) or alone. A setting that hides
 * data (初期値を非公開とし) withholds nothing.
 *
 * @param isSaid whether the words withhold anything
 * @param isOfWhether whether they withhold even the existence of the thing: 有無は非公開
 * @param isOfAll whether they begin with such a word, and so withhold everything that they refer to
 */
record Withholding(boolean isSaid, boolean isOfWhether, boolean isOfAll) {
    private static final String[] WORDS = {"非公開", "非開示", "公開していません", "開示していません"};
    private static final char IN_ALL_WORDS = '開';
    private static final String BEFORE = "はも、。,.:：・(（「";
    private static final String WHETHER = "有無";
    private static final Withholding NOTHING = new Withholding(false, false, false);

    static Withholding in(Answer<?> answer) {
        Optional<String> note = answer.note();
        // Most notes have no such word, which a single search shows.
        return note.isEmpty() || note.get().indexOf(IN_ALL_WORDS) < 0 ? NOTHING : in(note.get());
    }

    private static Withholding in(String note) {
        int whether = note.indexOf(WHETHER);
        return new Withholding(isSaidFrom(note, 0), whether >= 0 && isSaidFrom(note, whether), beginsWithIt(note));
    }

    private static boolean beginsWithIt(String note) {
        for (String word : WORDS) {
            if (note.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidFrom(String note, int from) {
        for (String word : WORDS) {
            for (int at = note.indexOf(word, from); at >= 0; at = note.indexOf(word, at + 1)) {
                if (isSaidAt(note, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSaidAt(String note, int at) {
        if (at == 0) {
            return true;
        }
        char before = note.charAt(at - 1);
        return BEFORE.indexOf(before) >= 0 || WhiteSpace.is(before);
    }
}
