package io.github.clouddisclosure.internal.advice;

/** Words in a text. Where several words of a list fit, the first one does, so a longer word precedes its own ends. */
final class Words {
    private Words() {}

    static boolean anyIn(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean anyAt(String text, int at, String... words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** The text without the word that it begins with, if it begins with one. */
    static String withoutStart(String text, String... words) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return text.substring(word.length());
            }
        }
        return text;
    }

    /** The text without the word that it ends with, if it ends with one. */
    static String withoutEnd(String text, String... words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return text.substring(0, text.length() - word.length());
            }
        }
        return text;
    }
}
