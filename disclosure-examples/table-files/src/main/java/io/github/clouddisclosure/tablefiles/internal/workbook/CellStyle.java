package io.github.clouddisclosure.tablefiles.internal.workbook;

/**
 * How a cell to be written looks, and whether it may be changed in a protected sheet.
 *
 * @param format the number format; empty for the general one
 * @param font the font
 * @param fill the colour behind the text, as eight hexadecimal digits, opacity first; empty for none
 * @param alignment where the text stands
 * @param isLocked whether it cannot be changed in a protected sheet
 */
public record CellStyle(String format, Font font, String fill, Alignment alignment, boolean isLocked) {
    /** Text that a program never takes for a formula, a number or a date, even after it was edited. */
    public static final String TEXT_FORMAT = "@";

    static final String HEAD_COLOUR = "FFDDE6F0";
    static final String SECTION_COLOUR = "FFF0F0F0";

    /** Bold on blue. */
    public static final CellStyle HEAD = new CellStyle("", Font.BOLD, HEAD_COLOUR, Alignment.CENTRE, true);
    /** Bold on grey. */
    static final CellStyle HEADING = new CellStyle("", Font.BOLD, SECTION_COLOUR, Alignment.TOP, true);
    /** Grey, for the cells that a heading covers. */
    static final CellStyle COVERED = new CellStyle("", Font.BOLD, SECTION_COLOUR, Alignment.NONE, true);

    public static final CellStyle TEXT = new CellStyle("", Font.PLAIN, "", Alignment.TOP, true);
    /** Beside text, a number begins at the left too. */
    public static final CellStyle NUMBER = new CellStyle("", Font.PLAIN, "", Alignment.LEFT, true);

    /** The fonts of a workbook. */
    public enum Font {
        PLAIN,
        BOLD,
        LINK
    }

    /** Where the text stands in a cell. */
    public enum Alignment {
        NONE(""),
        TOP("<alignment vertical=\"top\" wrapText=\"true\"/>"),
        TOP_LEFT("<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"true\"/>"),
        CENTRE("<alignment vertical=\"center\" wrapText=\"true\"/>"),
        LEFT("<alignment horizontal=\"left\"/>");

        private final String element;

        Alignment(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    public CellStyle withFormat(String code) {
        return new CellStyle(code, font, fill, alignment, isLocked);
    }

    public CellStyle withFont(Font newFont) {
        return new CellStyle(format, newFont, fill, alignment, isLocked);
    }

    public CellStyle withFill(String colour) {
        return new CellStyle(format, font, colour, alignment, isLocked);
    }

    public CellStyle withAlignment(Alignment newAlignment) {
        return new CellStyle(format, font, fill, newAlignment, isLocked);
    }

    public CellStyle unlocked() {
        return new CellStyle(format, font, fill, alignment, false);
    }
}
