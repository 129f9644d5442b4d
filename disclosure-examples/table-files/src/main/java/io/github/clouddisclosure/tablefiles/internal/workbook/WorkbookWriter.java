package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a sheet into a workbook (ECMA-376, parts 1 and 2). */
public final class WorkbookWriter {
    /** The earliest time that a zip file can hold. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String TYPES = XmlWriting.DECLARATION_ALONE + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("/xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml")
            + type("/xl/styles.xml", SPREADSHEET + "styles+xml")
            + type("/xl/workbook.xml", SPREADSHEET + "sheet.main+xml")
            + type("/xl/worksheets/sheet1.xml", SPREADSHEET + "worksheet+xml")
            + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + type("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
            + "</Types>";

    private static final String FILE_RELATIONSHIPS = XmlWriting.DECLARATION_ALONE + "<Relationships xmlns=\"" + PACKAGE
            + "relationships\">"
            + fileRelationship(3, OFFICE + "relationships/extended-properties", "docProps/app.xml")
            + fileRelationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
            + fileRelationship(1, OFFICE + "relationships/officeDocument", "xl/workbook.xml") + "</Relationships>";

    private static final String RELATIONSHIPS = XmlWriting.DECLARATION_NOT_ALONE + "<Relationships xmlns=\"" + PACKAGE
            + "relationships\">" + relationship(1, "sharedStrings", "sharedStrings.xml")
            + relationship(2, "styles", "styles.xml") + relationship(3, "worksheet", "worksheets/sheet1.xml")
            + "</Relationships>";

    private static final String APPLICATION = XmlWriting.DECLARATION + "<Properties xmlns=\"" + OFFICE
            + "extended-properties\"><Application>disclosure</Application></Properties>";

    private WorkbookWriter() {}

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String fileRelationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Target=\"" + target + "\" Type=\"" + OFFICE + "relationships/" + type
                + "\"/>";
    }

    /** Writes the workbook, and leaves the stream open. */
    public static void write(String title, String sheetName, String font, SheetWriter sheet, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        write(zip, "[Content_Types].xml", TYPES);
        write(zip, "_rels/.rels", FILE_RELATIONSHIPS);
        write(zip, "docProps/app.xml", APPLICATION);
        write(zip, "docProps/core.xml", properties(title));
        write(zip, "xl/workbook.xml", workbook(XmlWriting.escape(sheetName)));
        write(zip, "xl/_rels/workbook.xml.rels", RELATIONSHIPS);
        write(zip, "xl/worksheets/sheet1.xml", sheet.part());
        write(zip, "xl/sharedStrings.xml", sheet.textsPart());
        write(zip, "xl/styles.xml", sheet.styles().part(font));
        zip.finish();
    }

    private static void write(ZipOutputStream zip, String name, String part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(part.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String properties(String title) {
        return XmlWriting.DECLARATION_NOT_ALONE + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + XmlWriting.escape(title)
                + "</dc:title><dc:creator>disclosure</dc:creator></cp:coreProperties>";
    }

    /** The workbook part: its sheet, whose first row is printed on every page. */
    private static String workbook(String sheetName) {
        return XmlWriting.DECLARATION + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"" + OFFICE + "relationships\"><workbookPr date1904=\"false\"/><bookViews>"
                + "<workbookView activeTab=\"0\"/></bookViews><sheets><sheet name=\"" + sheetName
                + "\" r:id=\"rId3\" sheetId=\"1\"/></sheets><definedNames><definedName function=\"false\""
                + " hidden=\"false\" localSheetId=\"0\" name=\"_xlnm.Print_Titles\" vbProcedure=\"false\">'" + sheetName
                + "'!$1:$1</definedName></definedNames></workbook>";
    }
}
