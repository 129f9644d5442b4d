package io.github.clouddisclosure.tablefiles.internal.workbook;

import static io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookPackage.OFFICE;
import static io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookPackage.PACKAGE;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs sheets into a workbook (ECMA-376, parts 1 and 2). */
public final class WorkbookWriter {
    /** The earliest time that a zip file can hold. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String APPLICATION = XmlWriting.DECLARATION + "<Properties xmlns=\"" + OFFICE
            + "extended-properties\"><Application>disclosure</Application></Properties>";

    private final SharedTexts texts = new SharedTexts();
    private final WorkbookStyles styles = new WorkbookStyles();
    private final List<SheetWriter> sheets = new ArrayList<>();

    /** Adds a sheet behind the others; its cells are written before the workbook is. */
    public SheetWriter addSheet(String name, SheetLayout layout) {
        SheetWriter sheet = new SheetWriter(name, layout, texts, styles);
        sheets.add(sheet);
        return sheet;
    }

    /** Writes the workbook, and leaves the stream open. */
    public void write(String title, String font, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        write(zip, "[Content_Types].xml", WorkbookPackage.types(sheets));
        write(zip, "_rels/.rels", WorkbookPackage.FILE_RELATIONSHIPS);
        write(zip, "docProps/app.xml", APPLICATION);
        write(zip, "docProps/core.xml", properties(title));
        write(zip, "xl/workbook.xml", workbook());
        write(zip, "xl/_rels/workbook.xml.rels", WorkbookPackage.relationships(sheets.size()));
        for (int i = 1; i <= sheets.size(); i++) {
            SheetWriter sheet = sheets.get(i - 1);
            write(zip, "xl/worksheets/sheet" + i + ".xml", sheet.part());
            if (!sheet.notes().isEmpty()) {
                write(zip, "xl/worksheets/_rels/sheet" + i + ".xml.rels", WorkbookPackage.sheetRelationships(i));
                write(zip, "xl/comments" + i + ".xml", sheet.notes().textsPart(font));
                write(zip, "xl/drawings/vmlDrawing" + i + ".vml", sheet.notes().drawingPart());
            }
        }
        write(zip, "xl/sharedStrings.xml", texts.part());
        write(zip, "xl/styles.xml", styles.part(font));
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

    /** The workbook part: its sheets, whose first rows are printed on every page. */
    private String workbook() {
        StringBuilder part = new StringBuilder(XmlWriting.DECLARATION)
                .append("<workbook xmlns=\"" + SheetWriter.NAMESPACE + "\" xmlns:r=\"" + OFFICE)
                .append("relationships\"><workbookPr date1904=\"false\"/><bookViews>")
                .append("<workbookView activeTab=\"0\"/></bookViews><sheets>");
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            String name = XmlWriting.escape(sheets.get(i - 1).name());
            part.append("<sheet name=\"").append(name).append("\" r:id=\"").append(WorkbookPackage.sheetId(i));
            part.append("\" sheetId=\"").append(i).append("\"/>");
            names.append("<definedName function=\"false\" hidden=\"false\" localSheetId=\"")
                    .append(i - 1)
                    .append("\" name=\"_xlnm.Print_Titles\" vbProcedure=\"false\">'")
                    .append(name)
                    .append("'!$1:$1</definedName>");
        }
        return part.append("</sheets><definedNames>")
                .append(names)
                .append("</definedNames></workbook>")
                .toString();
    }
}
