package io.github.clouddisclosure.rule;

import java.util.Optional;

/** Words that withhold: 非公開 and its relatives. */
final class Withholding {
    private static final String[] WORDS = {"非公開", "非開示", "公開していません", "開示していません"};
    private static final String WHETHER = "有無";
    private static final String[] ENDINGS = {"", "です", "とする", "とします", "としています"};

    private Withholding() {}

    /** Whether the words withhold anything. */
    static boolean isIn(Optional<String> words) {
        return words.isPresent() && wordAt(words.get()) >= 0;
    }

    /** Whether the words withhold the answer itself: whether there is such a thing, or all of it. */
    static boolean ofWhether(Optional<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        String text = words.get();
        int at = wordAt(text);
        int whether = text.indexOf(WHETHER);
        return at >= 0 && (whether >= 0 && whether < at || isAllOf(text));
    }

    private static int wordAt(String text) {
        for (String word : WORDS) {
            int at = text.indexOf(word);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAllOf(String text) {
        String bare = text.strip();
        bare = bare.endsWith("。") ? bare.substring(0, bare.length() - 1) : bare;
        for (String word : WORDS) {
            for (String ending : ENDINGS) {
                if (bare.length() == word.length() + ending.length()
                        && bare.startsWith(word)
                        && bare.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }
}
