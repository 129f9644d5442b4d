package io.github.clouddisclosure.table;

import io.github.clouddisclosure.guideline.Section;

/** A heading of the guideline, numbered or not. */
final class SectionHeading {
    private static final int LONGEST = 40;

    private SectionHeading() {}

    static boolean isKnown(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        String letters = withoutNumber(Wording.of(text).letters());
        for (Section section : Section.values()) {
            if (Wording.of(section.title().ja()).letters().equals(letters)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutNumber(String letters) {
        int from = 0;
        while (from < letters.length() && Character.isDigit(letters.charAt(from))) {
            from++;
        }
        return letters.substring(from);
    }
}
