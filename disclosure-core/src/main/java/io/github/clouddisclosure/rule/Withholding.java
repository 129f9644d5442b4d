package io.github.clouddisclosure.rule;

import java.util.Optional;

/**
 * Words that withhold: 非公開 and its relatives, said of something (種別は非公開) or alone. A setting that hides data
 * (初期値を非公開とし) withholds nothing.
 */
final class Withholding {
    private static final String[] WORDS = {"非公開", "非開示", "公開していません", "開示していません"};
    private static final String BEFORE = "はも、。,.:：・(（「";
    private static final String WHETHER = "有無";

    private Withholding() {}

    /** Whether the words withhold anything. */
    static boolean isIn(Optional<String> words) {
        return words.isPresent() && isSaidFrom(words.get(), 0);
    }

    /** Whether the words withhold even whether there is such a thing: 有無は非公開. */
    static boolean ofWhether(Optional<String> words) {
        int whether = words.isPresent() ? words.get().indexOf(WHETHER) : -1;
        return whether >= 0 && isSaidFrom(words.get(), whether);
    }

    /** Whether the words begin with withholding, and so withhold whatever they are said of. */
    static boolean ofAll(Optional<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        for (String word : WORDS) {
            if (words.get().startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidFrom(String text, int from) {
        for (String word : WORDS) {
            for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
                if (isSaid(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSaid(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return BEFORE.indexOf(before) >= 0 || Character.isWhitespace(before);
    }
}
