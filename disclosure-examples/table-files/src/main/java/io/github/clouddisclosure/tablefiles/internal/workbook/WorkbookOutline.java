package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import io.github.clouddisclosure.tablefiles.internal.part.XmlReader;
import io.github.clouddisclosure.tablefiles.internal.part.ZipEntries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The structure of a workbook, as far as its cells need it.
 *
 * @param sheets the visible sheets in their order
 * @param hiddenSheets the others, as far as they have cells
 * @param countsFrom1904 whether dates are counted in days from 1904
 * @param sharedStrings the part with the texts of cells, if any
 * @param styles the part with the number formats, if any
 */
public record WorkbookOutline(
        List<WorkbookSheet> sheets,
        List<WorkbookSheet> hiddenSheets,
        boolean countsFrom1904,
        Optional<String> sharedStrings,
        Optional<String> styles) {
    private static final String USUAL_PART = "xl/workbook.xml";
    private static final String FILE_RELATIONSHIPS = "_rels/.rels";

    public static WorkbookOutline of(WorkbookParts parts) throws IOException {
        ContentTypes types = ContentTypes.of(parts);
        Optional<String> fromFile = parts.has(FILE_RELATIONSHIPS)
                ? Relationships.of(parts, "").byType("officeDocument").filter(parts::has)
                : Optional.empty();
        String workbook = ZipEntries.key(fromFile.or(types::workbook).orElse(USUAL_PART));
        Relationships relationships = Relationships.of(parts, workbook);
        List<WorkbookSheet> sheets = new ArrayList<>();
        List<WorkbookSheet> hidden = new ArrayList<>();
        boolean countsFrom1904 = false;
        try (XmlReader xml = parts.open(workbook, "name", "state", ":id", "date1904")) {
            if (!xml.nextChild(0) || !xml.name().equals("workbook")) {
                throw WorkbookLimits.damaged();
            }
            while (xml.nextChild(1)) {
                if (xml.name().equals("workbookPr")) {
                    countsFrom1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.name().equals("sheets")) {
                    readSheets(xml, relationships, parts, sheets, hidden);
                }
            }
            xml.nextChild(0);
        }
        return new WorkbookOutline(
                sheets,
                hidden,
                countsFrom1904,
                types.sharedStrings()
                        .or(() -> relationships.byType("sharedStrings"))
                        .filter(parts::has),
                types.styles().or(() -> relationships.byType("styles")));
    }

    private static void readSheets(
            XmlReader xml,
            Relationships relationships,
            WorkbookParts parts,
            List<WorkbookSheet> sheets,
            List<WorkbookSheet> hidden)
            throws IOException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (!xml.name().equals("sheet")) {
                continue;
            }
            String state = xml.attribute("state");
            Optional<String> part = relationships.byId(xml.attribute(":id"));
            if (state.isEmpty() || state.equals("visible")) {
                sheets.add(new WorkbookSheet(xml.attribute("name"), part.orElseThrow(WorkbookLimits::damaged)));
            } else if (part.filter(parts::has).isPresent()) {
                hidden.add(new WorkbookSheet(xml.attribute("name"), part.get()));
            }
            WorkbookLimits.checkParts(sheets.size() + hidden.size());
        }
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }
}
