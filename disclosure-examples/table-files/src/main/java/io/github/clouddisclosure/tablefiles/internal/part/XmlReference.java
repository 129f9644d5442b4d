package io.github.clouddisclosure.tablefiles.internal.part;

import io.github.clouddisclosure.tablefiles.TableFileException;

/**
 * The text between an ampersand and a semicolon: one of the five entities of XML itself, or the number of a character.
 */
final class XmlReference {
    private XmlReference() {}

    static int codePoint(String reference) throws TableFileException {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "apos" -> '\'';
            case "quot" -> '"';
            default -> number(reference);
        };
    }

    private static int number(String reference) throws TableFileException {
        boolean isHexadecimal = reference.startsWith("#x");
        int radix = isHexadecimal ? 16 : 10;
        int from = isHexadecimal ? 2 : 1;
        int codePoint = 0;
        for (int i = from; i < reference.length() && codePoint <= Character.MAX_CODE_POINT; i++) {
            char c = reference.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            codePoint = digit < 0 ? Integer.MAX_VALUE : codePoint * radix + digit;
        }
        if (!reference.startsWith("#") || reference.length() == from || !isCharacter(codePoint)) {
            throw WorkbookLimits.damaged();
        }
        return codePoint;
    }

    private static boolean isCharacter(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return codePoint <= Character.MAX_CODE_POINT;
        }
        char c = (char) codePoint;
        return XmlInput.isSpace(c) || XmlInput.isCharacter(c) && !Character.isSurrogate(c);
    }
}
