package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.util.LinkedHashMap;
import java.util.Map;

/** The notes on the cells of a sheet to be written: their texts, and the drawing of their frames. */
final class SheetNotes {
    private static final int FONT_SIZE = 9;
    /** The places of a frame: how far it is from its cell, and its width and least height in columns and rows. */
    private static final int OFFSET = 15;

    private static final int WIDTH = 6;
    private static final int LEAST_HEIGHT = 3;
    /** About how many Japanese characters fit in a line of a frame, and how many such lines in the height of a row. */
    private static final int CHARACTERS_IN_LINE = 28;

    private static final int LINES_IN_ROW = 2;

    /** A drawing numbers its shapes in blocks of this size, which it lists. */
    private static final int BLOCK = 1024;

    private static final String SHAPE_TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    private final Map<SheetPlace, String> notes = new LinkedHashMap<>();

    void add(SheetPlace cell, String text) {
        notes.put(cell, text);
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    String textsPart(String font) {
        StringBuilder part = new StringBuilder(XmlWriting.DECLARATION_ALONE)
                .append("<comments xmlns=\"")
                .append(SheetWriter.NAMESPACE)
                .append("\"><authors><author>disclosure</author></authors><commentList>");
        notes.forEach((cell, text) -> part.append("<comment ref=\"")
                .append(cell)
                .append("\" authorId=\"0\"><text><r><rPr><sz val=\"")
                .append(FONT_SIZE)
                .append("\"/><rFont val=\"")
                .append(font)
                .append("\"/></rPr><t xml:space=\"preserve\">")
                .append(XmlWriting.escape(text))
                .append("</t></r></text></comment>"));
        return part.append("</commentList></comments>").toString();
    }

    String drawingPart() {
        StringBuilder part = new StringBuilder("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"")
                .append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
                .append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
                .append("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1");
        for (int block = 2; block <= 1 + notes.size() / BLOCK; block++) {
            part.append(',').append(block);
        }
        part.append("\"/></o:shapelayout>").append(SHAPE_TYPE);
        int shape = BLOCK;
        for (Map.Entry<SheetPlace, String> note : notes.entrySet()) {
            append(++shape, note.getKey(), note.getValue(), part);
        }
        return part.append("</xml>").toString();
    }

    private static void append(int shape, SheetPlace cell, String text, StringBuilder part) {
        int row = cell.row() - 1;
        int left = cell.column() + 1;
        part.append("<v:shape id=\"_x0000_s")
                .append(shape)
                .append("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\"")
                .append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>")
                .append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>")
                .append("<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>")
                .append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>");
        part.append(left).append(", ").append(OFFSET).append(", ").append(row).append(", 2, ");
        part.append(left + WIDTH).append(", ").append(OFFSET).append(", ");
        part.append(row + height(text)).append(", 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>");
        part.append(row).append("</x:Row><x:Column>").append(cell.column());
        part.append("</x:Column></x:ClientData></v:shape>");
    }

    /** The number of rows that the frame of a text covers. */
    private static int height(String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_IN_LINE)
                .sum();
        return Math.max(LEAST_HEIGHT, 1 + lines / LINES_IN_ROW);
    }
}
