package io.github.clouddisclosure.table.grid;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;

/** Finds the delimiter that a text uses. */
final class DelimiterSearch {
    private static final String DELIMITERS = ",\t;";
    private static final LocalizedText[] NAMES = {
        new LocalizedText("コンマ", "comma"), new LocalizedText("タブ", "tab"), new LocalizedText("セミコロン", "semicolon")
    };

    private final int[] inLine = new int[DELIMITERS.length()];
    /** How many lines each delimiter splits, and how many it splits into three cells or more. */
    private final int[][] lines = new int[2][DELIMITERS.length()];

    private DelimiterSearch() {}

    static char in(String text) {
        DelimiterSearch search = new DelimiterSearch();
        boolean quoted = false;
        boolean cellStarts = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int delimiter = DELIMITERS.indexOf(c);
            if (c == '"' && (quoted || cellStarts)) {
                quoted = !quoted;
                // The second of two quotes continues the cell, like an opening quote.
                cellStarts = !quoted;
                continue;
            }
            if (!quoted && delimiter >= 0) {
                search.inLine[delimiter]++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                search.endLine();
            }
            cellStarts = delimiter >= 0 || c == '\n' || c == '\r';
        }
        search.endLine();
        return search.best();
    }

    private void endLine() {
        for (int i = 0; i < inLine.length; i++) {
            lines[0][i] += inLine[i] > 0 ? 1 : 0;
            lines[1][i] += inLine[i] > 1 ? 1 : 0;
            inLine[i] = 0;
        }
    }

    private char best() {
        for (int cells = 1; cells >= 0; cells--) {
            int[] count = lines[cells];
            int best = 0;
            int equal = -1;
            for (int i = 1; i < count.length; i++) {
                if (count[i] > count[best]) {
                    best = i;
                    equal = -1;
                } else if (count[i] == count[best]) {
                    equal = i;
                }
            }
            if (count[best] > 0 && equal >= 0) {
                throw new TableReadException(Finding.at("", FindingCode.UNCLEAR_DELIMITER, NAMES[best], NAMES[equal]));
            } else if (count[best] > 0) {
                return DELIMITERS.charAt(best);
            }
        }
        return DELIMITERS.charAt(0);
    }
}
