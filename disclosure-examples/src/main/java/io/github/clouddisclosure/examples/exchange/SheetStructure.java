package io.github.clouddisclosure.examples.exchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Looks through the parts of a workbook before its cells are read: for merged cells, which the library for workbooks
 * does not tell, and for references to rows, columns and texts that do not exist, for which it would take memory without
 * end.
 */
final class SheetStructure {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGED = 100_000;
    private static final int LONGEST_REFERENCE = "$XFD$1048576".length();

    private final Map<String, List<MergedRange>> mergedBySheet = new HashMap<>();
    private final Map<String, String> sheetById = new HashMap<>();
    /** The parser that reads the cells, so that both see the same. */
    private final XMLInputFactory factory = new InputFactoryImpl();

    private int texts;
    private int lastText = -1;
    private boolean hasStyles;

    private SheetStructure() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static SheetStructure of(Map<String, byte[]> parts) throws TableFileException {
        SheetStructure structure = new SheetStructure();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            try {
                structure.look(part.getKey(), part.getValue());
            } catch (XMLStreamException | RuntimeException notXml) {
                throw WorkbookParts.noWorkbook();
            }
        }
        if (structure.lastText >= structure.texts) {
            throw WorkbookParts.noWorkbook();
        }
        return structure;
    }

    /** Whether there are styles, with the number formats. */
    boolean hasStyles() {
        return hasStyles;
    }

    /** The merged cells of the sheet with an id of the workbook. */
    List<MergedRange> merged(String id) {
        return Optional.ofNullable(sheetById.get(id)).map(mergedBySheet::get).orElse(List.of());
    }

    private void look(String name, byte[] part) throws XMLStreamException, TableFileException {
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        List<MergedRange> merged = new ArrayList<>();
        boolean isWorkbook = name.endsWith("_rels/workbook.xml.rels");
        boolean isText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> checkRow(attribute(xml, "r"));
                case "c" -> {
                    checkCell(attribute(xml, "r"));
                    isText = "s".equals(attribute(xml, "t"));
                }
                case "v" -> {
                    if (isText) {
                        lastText =
                                Math.max(lastText, number(xml.getElementText().strip()));
                    }
                }
                case "si" -> texts++;
                case "styleSheet" -> hasStyles = true;
                case "mergeCell" -> {
                    if (merged.size() == MOST_MERGED) {
                        throw WorkbookParts.noWorkbook();
                    }
                    merged.add(range(attribute(xml, "ref")));
                }
                case "Relationship" -> {
                    if (isWorkbook) {
                        sheetById.put(attribute(xml, "Id"), target(name, attribute(xml, "Target")));
                    }
                }
                default -> {}
            }
        }
        mergedBySheet.put(name, merged);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /** Targets are relative to the folder of the workbook, unless they begin with a slash. */
    private static String target(String relations, String target) {
        String folder = relations.substring(0, relations.indexOf("_rels/"));
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private static void checkRow(String row) throws TableFileException {
        if (!row.isEmpty() && (number(row) < 1 || number(row) > MOST_ROWS)) {
            throw WorkbookParts.noWorkbook();
        }
    }

    private static void checkCell(String reference) throws TableFileException {
        if (!reference.isEmpty()) {
            address(reference);
        }
    }

    private static MergedRange range(String reference) throws TableFileException {
        int colon = reference.indexOf(':');
        CellAddress from = address(colon < 0 ? reference : reference.substring(0, colon));
        CellAddress to = address(reference.substring(colon + 1));
        return new MergedRange(from.getRow() + 1, from.getColumn(), to.getRow() + 1, to.getColumn());
    }

    private static CellAddress address(String reference) throws TableFileException {
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw WorkbookParts.noWorkbook();
        }
        CellAddress address = new CellAddress(reference);
        boolean exists = address.getRow() >= 0
                && address.getRow() < MOST_ROWS
                && address.getColumn() >= 0
                && address.getColumn() < MOST_COLUMNS;
        if (!exists) {
            throw WorkbookParts.noWorkbook();
        }
        return address;
    }

    private static int number(String digits) {
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }
}
