package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.util.List;

/** The parts that say which parts a workbook has, and what each is (ECMA-376, parts 1 and 2). */
final class WorkbookPackage {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    /** The id by which a sheet refers to the drawing of its notes. */
    static final String DRAWING = "rId1";

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The shared texts and the styles come before the sheets. */
    private static final int FIRST_SHEET = 3;

    static final String FILE_RELATIONSHIPS = XmlWriting.DECLARATION_ALONE + "<Relationships xmlns=\"" + PACKAGE
            + "relationships\">"
            + fileRelationship(3, OFFICE + "relationships/extended-properties", "docProps/app.xml")
            + fileRelationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
            + fileRelationship(1, OFFICE + "relationships/officeDocument", "xl/workbook.xml") + "</Relationships>";

    private WorkbookPackage() {}

    static String types(List<SheetWriter> sheets) {
        StringBuilder types = new StringBuilder(XmlWriting.DECLARATION_ALONE)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.")
                .append("relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        if (sheets.stream().anyMatch(sheet -> !sheet.notes().isEmpty())) {
            types.append("<Default Extension=\"vml\"")
                    .append(" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>");
        }
        types.append(type("/xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml"))
                .append(type("/xl/styles.xml", SPREADSHEET + "styles+xml"))
                .append(type("/xl/workbook.xml", SPREADSHEET + "sheet.main+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", SPREADSHEET + "worksheet+xml"));
            if (!sheets.get(i - 1).notes().isEmpty()) {
                types.append(type("/xl/comments" + i + ".xml", SPREADSHEET + "comments+xml"));
            }
        }
        return types.append(type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .append(type(
                        "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"))
                .append("</Types>")
                .toString();
    }

    /** The relationships of the workbook part. */
    static String relationships(int sheets) {
        StringBuilder relationships = new StringBuilder(XmlWriting.DECLARATION_NOT_ALONE)
                .append("<Relationships xmlns=\"" + PACKAGE + "relationships\">")
                .append(relationship("rId1", "sharedStrings", "sharedStrings.xml"))
                .append(relationship("rId2", "styles", "styles.xml"));
        for (int i = 1; i <= sheets; i++) {
            relationships.append(relationship(sheetId(i), "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relationships.append("</Relationships>").toString();
    }

    /** The id by which the workbook part refers to a sheet, counted from 1. */
    static String sheetId(int sheet) {
        return "rId" + (FIRST_SHEET + sheet - 1);
    }

    /** The relationships of a sheet with notes, counted from 1. */
    static String sheetRelationships(int sheet) {
        return XmlWriting.DECLARATION_ALONE + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relationship(DRAWING, "vmlDrawing", "../drawings/vmlDrawing" + sheet + ".vml")
                + relationship("rId2", "comments", "../comments" + sheet + ".xml") + "</Relationships>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String fileRelationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Target=\"" + target + "\" Type=\"" + OFFICE + "relationships/" + type
                + "\"/>";
    }
}
