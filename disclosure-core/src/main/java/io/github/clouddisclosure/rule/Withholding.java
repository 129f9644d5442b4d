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
        return words.isPresent() && wordAt(words.get()) >= 0;
    }

    /** Whether the words withhold even whether there is such a thing: 有無は非公開. */
    static boolean ofWhether(Optional<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        int whether = words.get().indexOf(WHETHER);
        return whether >= 0 && whether < wordAt(words.get());
    }

    private static int wordAt(String text) {
        for (String word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (isSaid(text, at)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean isSaid(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return BEFORE.indexOf(before) >= 0 || Character.isWhitespace(before);
    }
}
