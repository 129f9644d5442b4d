package io.github.clouddisclosure.table.grid;

/** Searches a text in time that grows only with its length, however repetitive the search term is. */
final class LinearSearch {
    private LinearSearch() {}

    /** The same as {@link String#contains}, by the algorithm of Knuth, Morris and Pratt. */
    static boolean contains(String text, String part) {
        int[] borders = borders(part);
        int same = 0;
        for (int i = 0; i < text.length() && same < part.length(); i++) {
            same = next(part, borders, same, text.charAt(i));
        }
        return same == part.length();
    }

    /** For each prefix, how many characters at its end are also a prefix. */
    private static int[] borders(String part) {
        int[] borders = new int[part.length()];
        for (int i = 1; i < part.length(); i++) {
            borders[i] = next(part, borders, borders[i - 1], part.charAt(i));
        }
        return borders;
    }

    private static int next(String part, int[] borders, int before, char c) {
        int same = before;
        while (same > 0 && part.charAt(same) != c) {
            same = borders[same - 1];
        }
        return part.charAt(same) == c ? same + 1 : same;
    }
}
