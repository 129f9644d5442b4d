package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.util.LinkedHashMap;
import java.util.Map;

/** The styles of the cells of a workbook to be written, in the order of their first use. */
public final class WorkbookStyles {
    private static final String TOP = "<alignment vertical=\"top\" wrapText=\"true\"/>";
    /** Bold on blue. */
    public static final String HEAD = style(0, 1, 2, "<alignment vertical=\"center\" wrapText=\"true\"/>");
    /** Bold on grey. */
    static final String HEADING = style(0, 1, 3, TOP);
    /** Grey, for the cells that a heading covers. */
    static final String COVERED = style(0, 1, 3, "");

    public static final String TEXT = style(0, 0, 0, TOP);

    private static final String PLAIN = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
    /** Lower numbers are reserved for formats that every program knows. */
    private static final int FIRST_FORMAT = 165;

    private static final String HEAD_COLOUR = "DDE6F0";
    private static final String SECTION_COLOUR = "F0F0F0";
    private static final String LINE_COLOUR = "999999";

    private final Map<String, Integer> styles = new LinkedHashMap<>(Map.of(PLAIN, 0));
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    private static String style(int format, int font, int fill, String alignment) {
        String style = "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"1\" xfId=\"0\" applyBorder=\"1\"";
        return alignment.isEmpty() ? style + "/>" : style + " applyAlignment=\"1\">" + alignment + "</xf>";
    }

    /** The index of a style. */
    int index(String style) {
        return styles.computeIfAbsent(style, added -> styles.size());
    }

    /** The index of the style with a number format. */
    int indexOfFormat(String code) {
        int format = formats.computeIfAbsent(code, added -> FIRST_FORMAT + formats.size());
        return index(style(format, 0, 0, "<alignment horizontal=\"left\"/>"));
    }

    String part(String font) {
        StringBuilder part = new StringBuilder(XmlWriting.DECLARATION)
                .append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        if (!formats.isEmpty()) {
            part.append("<numFmts count=\"").append(formats.size()).append("\">");
            formats.forEach((code, number) -> part.append("<numFmt numFmtId=\"")
                    .append(number)
                    .append("\" formatCode=\"")
                    .append(XmlWriting.escape(code))
                    .append("\"/>"));
            part.append("</numFmts>");
        }
        part.append("<fonts count=\"2\">")
                .append(font("", font))
                .append(font("<b/>", font))
                .append("</fonts>");
        part.append("<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>")
                .append(fill(HEAD_COLOUR))
                .append(fill(SECTION_COLOUR))
                .append("</fills>");
        part.append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            part.append('<')
                    .append(side)
                    .append(" style=\"thin\"><color rgb=\"")
                    .append(LINE_COLOUR);
            part.append("\"/></").append(side).append('>');
        }
        part.append("<diagonal/></border></borders><cellStyleXfs count=\"1\">")
                .append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        part.append("<cellXfs count=\"").append(styles.size()).append("\">");
        styles.keySet().forEach(part::append);
        return part.append("</cellXfs><dxfs count=\"0\"></dxfs></styleSheet>").toString();
    }

    private static String font(String bold, String name) {
        return "<font>" + bold + "<sz val=\"11.00\"/><color rgb=\"FF000000\"/><name val=\"" + name + "\"/></font>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/></patternFill></fill>";
    }
}
