package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.format.BuiltInFormats;
import io.github.clouddisclosure.tablefiles.internal.format.CellFormat;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import io.github.clouddisclosure.tablefiles.internal.part.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook by the styles of its cells. */
final class WorkbookFormats {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatByStyle = new ArrayList<>();
    /** A format is parsed once, however many cells have it. */
    private final Map<Integer, CellFormat> formats = new HashMap<>();

    private WorkbookFormats() {}

    static WorkbookFormats none() {
        return new WorkbookFormats();
    }

    static WorkbookFormats of(WorkbookParts parts, String name) throws IOException {
        WorkbookFormats formats = new WorkbookFormats();
        try (XmlReader xml = parts.open(name, "numFmtId", "formatCode")) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                if (xml.name().equals("numFmts")) {
                    formats.readCodes(xml);
                } else if (xml.name().equals("cellXfs")) {
                    formats.readStyles(xml);
                }
            }
            xml.nextChild(0);
        }
        return formats;
    }

    private void readCodes(XmlReader xml) throws IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            int format = SheetPlaces.number(xml.attribute("numFmtId"));
            if (format >= 0) {
                codes.put(format, xml.attribute("formatCode"));
            }
            WorkbookLimits.checkStyles(codes.size());
        }
    }

    private void readStyles(XmlReader xml) throws IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            formatByStyle.add(SheetPlaces.number(xml.attribute("numFmtId")));
            WorkbookLimits.checkStyles(formatByStyle.size());
        }
    }

    /** The format of a style, given in digits; if there is none, the general one. */
    CellFormat of(String style) {
        int at = SheetPlaces.number(style);
        int format = at < 0 || at >= formatByStyle.size() ? -1 : formatByStyle.get(at);
        return formats.computeIfAbsent(
                format, number -> CellFormat.of(codes.getOrDefault(number, BuiltInFormats.of(number))));
    }
}
