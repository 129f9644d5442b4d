package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.text.Letters;

/** What a row asks about, by its wording: 事業継続に関する基本方針・規定・マニュアル等 in 事業継続に関する基本方針・規定・マニュアル等の有無と…. */
final class AskedThing {
    private static final String WHETHER = "の有無";
    private static final String ABOUT = "に関する";
    private static final String SEPARATORS = "・、,又及や";
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    private final String wording;

    private AskedThing(String wording) {
        this.wording = wording;
    }

    static AskedThing of(GuidelineRow row) {
        String wording = row.prescription().ja();
        int end = wording.indexOf(WHETHER);
        return new AskedThing(end < 0 ? "" : withoutBrackets(wording.substring(0, end)));
    }

    /** Whether a word is a name of the thing: 規定, 事業継続に関する規定, but not 事業. */
    boolean isCalled(String name) {
        int about = name.lastIndexOf(ABOUT) + ABOUT.length();
        boolean isAbout = about >= ABOUT.length() && Letters.of(wording).startsWith(name.substring(0, about));
        String word = isAbout ? name.substring(about) : name;
        int from = 0;
        for (int at = 0; at <= wording.length(); at++) {
            if (at == wording.length() || SEPARATORS.indexOf(wording.charAt(at)) >= 0) {
                if (Words.withoutEnd(Letters.of(wording.substring(from, at)), "等")
                        .endsWith(word)) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    static String withoutBrackets(String text) {
        StringBuilder outside = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        return outside.toString();
    }
}
