package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.internal.text.WhiteSpace;

/** Keeps spreadsheets from treating a cell as a formula, with an apostrophe that can be removed again. */
public final class FormulaGuard {
    /** Includes the full-width forms, which Japanese spreadsheets treat the same way. */
    private static final String SIGNS = "=+-@＝＋－＠";

    private FormulaGuard() {}

    public static String write(String cell) {
        int apostrophe = apostrophe(cell);
        if (apostrophe >= 0) {
            return cell.substring(0, apostrophe) + '\'' + cell.substring(apostrophe);
        }
        return isSign(cell, afterSpace(cell, 0)) && !isNumber(cell) ? '\'' + cell : cell;
    }

    public static String read(String cell) {
        int apostrophe = apostrophe(cell);
        return apostrophe < 0 ? cell : cell.substring(0, apostrophe) + cell.substring(apostrophe + 1);
    }

    /**
     * The index of the first apostrophe before a sign; -1 if there is none. White space may come before the
     * apostrophes, since readers remove it, and after them.
     */
    private static int apostrophe(String cell) {
        int first = afterSpace(cell, 0);
        int end = first;
        while (end < cell.length() && cell.charAt(end) == '\'') {
            end++;
        }
        return end > first && isSign(cell, afterSpace(cell, end)) ? first : -1;
    }

    /** Some spreadsheets see a sign even after leading white space, and drop characters without width. */
    private static int afterSpace(String cell, int from) {
        int at = from;
        while (at < cell.length() && isInvisible(cell.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isInvisible(char c) {
        return WhiteSpace.is(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isSign(String cell, int at) {
        return at < cell.length() && SIGNS.indexOf(cell.charAt(at)) >= 0;
    }

    /** A negative amount or percentage: -¥1,234, -7.5%. */
    private static boolean isNumber(String cell) {
        TextCursor cursor = new TextCursor(cell);
        boolean signed = cursor.accept("-");
        cursor.accept("¥");
        boolean number = cursor.number().isPresent();
        cursor.accept("%");
        return signed && number && cursor.atEnd();
    }
}
