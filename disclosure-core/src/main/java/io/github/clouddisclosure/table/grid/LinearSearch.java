package io.github.clouddisclosure.table.grid;

/** Searches a text in time that grows with its length only, however much what is searched for repeats itself. */
final class LinearSearch {
    private LinearSearch() {}

    /** The same as {@link String#contains}, after Knuth, Morris and Pratt. */
    static boolean contains(String text, String part) {
        int[] borders = borders(part);
        int same = 0;
        for (int i = 0; i < text.length() && same < part.length(); i++) {
            same = next(part, borders, same, text.charAt(i));
        }
        return same == part.length();
    }

    /** How many characters at the end of each beginning are a beginning as well. */
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
