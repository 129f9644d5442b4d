package io.github.clouddisclosure.difference;

/** The characters that stay together as a word. */
enum WordClass {
    /** Letters and digits of scripts that separate words. */
    LETTERS,
    KATAKANA,
    /** White space, of which a run is one piece. */
    SPACE,
    /** An ideograph, a hiragana or a sign, by itself. */
    SINGLE;

    private static final char PROLONGED_SOUND = '\u30FC';
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    static WordClass of(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return SPACE;
        } else if (!Character.isLetterOrDigit(character)) {
            return SINGLE;
        } else if (character == PROLONGED_SOUND) {
            return KATAKANA;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, THAI -> SINGLE;
            case KATAKANA -> KATAKANA;
            default -> LETTERS;
        };
    }

    /** Whether a character belongs to what is before it, in any class: a mark, a variant, or a part of an emoji. */
    static boolean isExtension(int previous, int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> character == ZERO_WIDTH_JOINER || previous == ZERO_WIDTH_JOINER;
        };
    }

    /** Whether a sign between two digits is a part of the number: 99.9, 1,000. */
    static boolean isInNumber(int previous, int sign, int next) {
        return (sign == '.' || sign == ',') && Character.isDigit(previous) && Character.isDigit(next);
    }
}
