package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle.Font;
import java.util.LinkedHashMap;
import java.util.Map;

/** The styles of the cells of a workbook to be written, in the order of their first use. */
final class WorkbookStyles {
    private static final String PLAIN = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
    /** Lower numbers are reserved for formats that every program knows. */
    private static final int FIRST_FORMAT = 165;
    /** The number of the format for text, which every program knows. */
    private static final int TEXT_FORMAT = 49;
    /** Programs expect two fills before those that are used. */
    private static final int FIRST_FILL = 2;

    private static final String LINE_COLOUR = "FF999999";
    private static final String TEXT_COLOUR = "FF000000";
    private static final String LINK_COLOUR = "FF0563C1";

    private final Map<CellStyle, Integer> styles = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private boolean hasLinks;

    WorkbookStyles() {
        fills.put(CellStyle.HEAD_COLOUR, FIRST_FILL);
        fills.put(CellStyle.SECTION_COLOUR, FIRST_FILL + 1);
    }

    /** The index of a style; that of a cell without one is 0. */
    int index(CellStyle style) {
        Integer known = styles.get(style);
        if (known != null) {
            return known;
        }
        if (isCustom(style.format())) {
            formats.computeIfAbsent(style.format(), added -> FIRST_FORMAT + formats.size());
        }
        if (!style.fill().isEmpty()) {
            fills.computeIfAbsent(style.fill(), added -> FIRST_FILL + fills.size());
        }
        hasLinks |= style.font() == Font.LINK;
        int index = styles.size() + 1;
        styles.put(style, index);
        return index;
    }

    private static boolean isCustom(String format) {
        return !format.isEmpty() && !format.equals(CellStyle.TEXT_FORMAT);
    }

    private String element(CellStyle style) {
        int format = isCustom(style.format())
                ? formats.getOrDefault(style.format(), 0)
                : style.format().isEmpty() ? 0 : TEXT_FORMAT;
        String element = "<xf numFmtId=\"" + format + "\" fontId=\""
                + style.font().ordinal() + "\" fillId=\"" + fills.getOrDefault(style.fill(), 0)
                + "\" borderId=\"1\" xfId=\"0\" applyBorder=\"1\"";
        String content = style.alignment().element() + (style.isLocked() ? "" : "<protection locked=\"0\"/>");
        return element
                + (style.alignment().element().isEmpty() ? "" : " applyAlignment=\"1\"")
                + (style.isLocked() ? "" : " applyProtection=\"1\"")
                + (content.isEmpty() ? "/>" : '>' + content + "</xf>");
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
        part.append("<fonts count=\"").append(hasLinks ? 3 : 2).append("\">");
        part.append(font("", TEXT_COLOUR, font)).append(font("<b/>", TEXT_COLOUR, font));
        part.append(hasLinks ? font("<u/>", LINK_COLOUR, font) : "").append("</fonts>");
        part.append("<fills count=\"").append(FIRST_FILL + fills.size()).append("\">");
        part.append("<fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>");
        fills.keySet()
                .forEach(colour -> part.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"")
                        .append(colour)
                        .append("\"/></patternFill></fill>"));
        part.append("</fills>");
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
        part.append("<cellXfs count=\"").append(styles.size() + 1).append("\">").append(PLAIN);
        styles.keySet().forEach(style -> part.append(element(style)));
        return part.append("</cellXfs><dxfs count=\"0\"></dxfs></styleSheet>").toString();
    }

    private static String font(String shape, String colour, String name) {
        return "<font>" + shape + "<sz val=\"11.00\"/><color rgb=\"" + colour + "\"/><name val=\"" + name
                + "\"/></font>";
    }
}
