package io.github.clouddisclosure.table;

import io.github.clouddisclosure.character.WhiteSpace;
import io.github.clouddisclosure.table.cell.TextCursor;

/** Keeps spreadsheets from taking a cell for a formula, by an apostrophe in front that can be taken away again. */
final class FormulaGuard {
    /** The full-width forms as well, which Japanese spreadsheets take for the same. */
    private static final String SIGNS = "=+-@＝＋－＠";

    private FormulaGuard() {}

    static String write(String cell) {
        return isGuarded(cell) || beginsFormula(cell, 0) && !isNumber(cell) ? '\'' + cell : cell;
    }

    static String read(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at > 0 && beginsFormula(cell, at);
    }

    /** White space in front does not keep every spreadsheet from seeing a sign. */
    private static boolean beginsFormula(String cell, int from) {
        int at = from;
        while (at < cell.length() && (WhiteSpace.is(cell.charAt(at)) || Character.isISOControl(cell.charAt(at)))) {
            at++;
        }
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
