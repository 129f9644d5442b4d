package io.github.clouddisclosure.promises.hostile;

import java.nio.charset.StandardCharsets;

/** Workbooks that unpack to more than they seem to. */
final class HostileArchive {
    private static final String TYPE = "<Override PartName='/xl/%s.xml' ContentType='"
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml'/>";
    private static final String ROWS = "<worksheet><sheetData><row><c><v>4</v></c></row></sheetData>";
    private static final String END = "</worksheet>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MORE_THAN_IS_UNPACKED = 65 << 20;
    private static final int SAME = 400;

    private HostileArchive() {}

    /** A workbook with one sheet. */
    static byte[] withSheet(String before, String afterRows) {
        return workbook(1).add(SHEET, before + ROWS + afterRows + END).bytes();
    }

    static byte[] ofRatio() {
        Archive archive = workbook(1);
        Archive.Place place = pack(archive, MORE_THAN_IS_UNPACKED);
        return archive.list(SHEET, place, place.unpacked()).bytes();
    }

    private static Archive.Place pack(Archive archive, int blanks) {
        return archive.pack(SHEET, ROWS.getBytes(StandardCharsets.UTF_8), blanks, END.getBytes(StandardCharsets.UTF_8));
    }

    /** The directory says that the sheet is small. */
    static byte[] ofLyingSizes() {
        Archive archive = workbook(1);
        return archive.list(SHEET, pack(archive, MORE_THAN_IS_UNPACKED), 100).bytes();
    }

    /** Many sheets, all of them the same bytes of the file, and said to be small. */
    static byte[] ofOverlappingEntries() {
        Archive archive = workbook(SAME);
        Archive.Place place = pack(archive, 1 << 20);
        for (int i = 1; i <= SAME; i++) {
            archive.list("xl/worksheets/sheet" + i + ".xml", place, 100);
        }
        return archive.bytes();
    }

    static byte[] ofManyEntries() {
        Archive archive = workbook(1).add(SHEET, ROWS + END);
        Archive.Place empty = archive.pack("x", new byte[0]);
        for (int i = 0; i < 60_000; i++) {
            archive.list("x" + i, empty, 0);
        }
        return archive.bytes();
    }

    /** An archive in the archive, which nobody asked to unpack. */
    static byte[] nested() {
        Archive archive = workbook(1).add(SHEET, ROWS + END);
        byte[] inner = ofRatio();
        return archive.list("xl/embeddings/a.xlsx", archive.pack("xl/embeddings/a.xlsx", inner), inner.length)
                .bytes();
    }

    static byte[] ofWrongCount() {
        return workbook(1).add(SHEET, ROWS + END).bytes(9_999);
    }

    static byte[] ofEndlessCount() {
        return workbook(1).add(SHEET, ROWS + END).bytes64(Long.MAX_VALUE);
    }

    static byte[] ofNegativeCount() {
        return workbook(1).add(SHEET, ROWS + END).bytes64(-1);
    }

    /** A workbook whose only sheet, and one more part, are elsewhere. */
    static byte[] withSheetAt(String address) {
        return workbook(
                        "<sheet name='1' sheetId='1' r:id='r1'/>",
                        "<Relationship Id='r1' Target='" + address + "'/><Relationship Id='r2' TargetMode='External'"
                                + " Target='" + address + "'/>")
                .bytes();
    }

    private static Archive workbook(int sheets) {
        StringBuilder listed = new StringBuilder();
        StringBuilder related = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            listed.append("<sheet name='" + i + "' sheetId='" + i + "' r:id='r" + i + "'/>");
            related.append("<Relationship Id='r" + i + "' Target='worksheets/sheet" + i + ".xml'/>");
        }
        return workbook(listed.toString(), related.toString());
    }

    private static Archive workbook(String sheets, String relationships) {
        return new Archive()
                .add("[Content_Types].xml", "<Types>" + TYPE.formatted("workbook", "sheet.main") + "</Types>")
                .add(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<sheets>" + sheets + "</sheets></workbook>")
                .add("xl/_rels/workbook.xml.rels", "<Relationships>" + relationships + "</Relationships>");
    }
}
