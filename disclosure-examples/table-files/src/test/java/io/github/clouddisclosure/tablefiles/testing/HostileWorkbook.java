package io.github.clouddisclosure.tablefiles.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that repeat one thing many times, as no program saves them, to use up the time or memory of a reader. */
public enum HostileWorkbook {
    BLANK_CELLS_FAR_OUT(Part.SHEET, i -> "<row r='" + (100_000 + i % 900_000) + "'><c r='XFD1'/></row>"),
    BLANK_CELLS_IN_A_ROW(
            Part.SHEET, i -> i == 0 ? "<row r='2'>" : "<c r='" + (i % 2 == 0 ? "A" : "XFD") + "2' s='1'/>", "</row>"),
    BLANK_TEXTS(Part.SHEET, i -> "<row r='2'><c t='s'><v>1</v></c></row>"),
    EMPTY_ROWS(Part.SHEET, i -> "<row r='2'/>"),
    DIGITS(Part.SHEET, i -> i == 0 ? "<row r='2'><c><v>" : "9999999999", "</v></c></row>"),
    NUMBERS_WITH_ONE_LONG_FORMAT(Part.SHEET, i -> "<row r='2'><c s='2'><v>0</v></c></row>"),
    FORMULAS(Part.SHEET, i -> "<row r='2'><c><f t='array' ref='A1:XFD1048576'/><v/></c></row>"),
    LONG_FORMAT(
            Part.STYLES, i -> i == 0 ? "<numFmts><numFmt numFmtId='9' formatCode='" : "ymdymdymd;", "'/></numFmts>"),
    FORMATS(
            Part.STYLES,
            i -> i == 0 ? "<numFmts>" : "<numFmt numFmtId='" + number(i) + "' formatCode='0'/>",
            "</numFmts>"),
    STYLES(Part.STYLES, i -> i == 0 ? "<cellXfs>" : "<xf/>", "</cellXfs>"),
    SHARED_TEXTS(Part.TEXTS, i -> "<si><t>a</t></si>"),
    EMPTY_SHARED_TEXTS(Part.TEXTS, i -> "<si/>"),
    RUNS(Part.TEXTS, i -> i == 0 ? "<si>" : "<r><t>a</t></r>", "</si>"),
    LONG_TEXT(Part.TEXTS, i -> i == 0 ? "<si><t>" : "長い文字列", "</t></si>"),
    MERGED_CELLS(Part.AFTER_SHEET, i -> "<mergeCell ref='A1:XFD1048576'/>"),
    SHEETS(Part.WORKBOOK, i -> "<sheet name='a' r:id='rId1'/>"),
    RELATIONSHIPS(Part.RELATIONSHIPS, i -> "<Relationship Id='x" + number(i) + "' Target='y'/>"),
    CONTENT_TYPES(Part.TYPES, i -> "<Override PartName='/" + number(i) + "' ContentType='x+xml'/>"),
    ATTRIBUTES(Part.SHEET, i -> i == 0 ? "<row r='2'" : " a" + number(i) + "=''", "/>"),
    ATTRIBUTES_OF_PREFIXES(Part.WORKBOOK, i -> i == 0 ? "<x" : " xmlns:a" + number(i) + "='" + number(i) + "'", "/>"),
    SAME_ATTRIBUTES(Part.TEXTS, i -> i == 0 ? "<si" : " a=''", "/>"),
    ELEMENT_NAMES(Part.TEXTS, i -> "<e" + number(i) + "/>"),
    NAMES_IN_ELEMENTS(Part.SHEET, i -> "<e" + number(i) + "></e" + number(i) + ">"),
    LONG_NAME(Part.SHEET, i -> i == 0 ? "<row" : "abcdefghi", "/>"),
    LONG_ATTRIBUTE(Part.SHEET, i -> i == 0 ? "<row x='" : "abcdefghi", "'/>"),
    LONG_WANTED_ATTRIBUTE(Part.WORKBOOK, i -> i == 0 ? "<sheet name='" : "abcdefghi", "' r:id='rId1'/>"),
    ATTRIBUTE_VALUES(Part.STYLES, i -> "<x a='" + number(i) + "' b='&amp;" + number(i) + "'/>"),
    NESTED_ELEMENTS(Part.SHEET, i -> "<x>"),
    COMMENTS(Part.SHEET, i -> "<!-- -->"),
    LONG_COMMENT(Part.SHEET, i -> i == 0 ? "<!--" : "- - ", "-->"),
    INSTRUCTIONS(Part.SHEET, i -> "<?a?>"),
    SECTIONS(Part.TEXTS, i -> i == 0 ? "<si><t>" : "<![CDATA[]]]>", "</t></si>"),
    LONG_SECTION(Part.TEXTS, i -> i == 0 ? "<x><![CDATA[" : "]]]]", "]]></x>"),
    REFERENCES(Part.TEXTS, i -> i == 0 ? "<x>" : "&#x5b57;&lt;", "</x>"),
    WHITE_SPACE(Part.RELATIONSHIPS, i -> "\r\n "),
    NOT_NEEDED(Part.NOT_NEEDED, i -> i == 0 ? "<x" : " a" + number(i) + "='" + number(i) + "'", "/>");

    /** The part with the repeated content. */
    private enum Part {
        SHEET("xl/worksheets/sheet1.xml"),
        AFTER_SHEET("xl/worksheets/sheet1.xml"),
        STYLES("xl/styles.xml"),
        TEXTS("xl/sharedStrings.xml"),
        WORKBOOK("xl/workbook.xml"),
        RELATIONSHIPS("xl/_rels/workbook.xml.rels"),
        TYPES("[Content_Types].xml"),
        NOT_NEEDED("xl/extra.xml");

        private final String file;

        Part(String file) {
            this.file = file;
        }
    }

    private static final String TYPE = "<Override PartName='/xl/%s.xml' ContentType='"
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml'/>";
    /** A format of the maximum length. */
    private static final String FORMAT = "#" + "\\ ".repeat(2_000);

    private final Part part;
    private final IntFunction<String> piece;
    private final String end;

    HostileWorkbook(Part part, IntFunction<String> piece) {
        this(part, piece, "");
    }

    HostileWorkbook(Part part, IntFunction<String> piece, String end) {
        this.part = part;
        this.piece = piece;
        this.end = end;
    }

    /** A number with as many digits as all others. */
    private static int number(int i) {
        return 10_000_000 + i;
    }

    /** A workbook with this many pieces. */
    public byte[] of(int pieces) {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            many.append(piece.apply(i));
        }
        return zip(parts(many.append(end).toString()));
    }

    /** A workbook that unpacks to this many bytes, or a few more. */
    public byte[] ofBytes(int bytes) {
        StringBuilder many = new StringBuilder();
        int size = 0;
        for (int i = 0; size < bytes; i++) {
            String next = piece.apply(i);
            many.append(next);
            size += next.chars().map(c -> c < 0x80 ? 1 : 3).sum();
        }
        return zip(parts(many.append(end).toString()));
    }

    private Map<String, String> parts(String many) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(
                parts,
                Part.TYPES,
                "<Types>" + TYPE.formatted("workbook", "sheet.main") + TYPE.formatted("sharedStrings", "sharedStrings")
                        + TYPE.formatted("styles", "styles"),
                many,
                "</Types>");
        put(
                parts,
                Part.WORKBOOK,
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='a' r:id='rId1'/>",
                many,
                "</sheets></workbook>");
        put(
                parts,
                Part.RELATIONSHIPS,
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>",
                many,
                "</Relationships>");
        put(
                parts,
                Part.STYLES,
                "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='" + FORMAT
                        + "'/></numFmts><cellXfs><xf/><xf/><xf numFmtId='200'/></cellXfs>",
                many,
                "</styleSheet>");
        put(parts, Part.TEXTS, "<sst><si><t>見本</t></si><si><t> </t></si>", many, "</sst>");
        String rows = "<worksheet><sheetData><row r='1'><c t='s'><v>0</v></c></row>";
        if (part == Part.AFTER_SHEET) {
            put(parts, Part.AFTER_SHEET, rows + "</sheetData><mergeCells>", many, "</mergeCells></worksheet>");
        } else {
            put(parts, Part.SHEET, rows, many, "</sheetData></worksheet>");
        }
        if (part == Part.NOT_NEEDED) {
            put(parts, Part.NOT_NEEDED, "<x>", many, "</x>");
        }
        return parts;
    }

    private void put(Map<String, String> parts, Part where, String before, String many, String after) {
        parts.put(where.file, where == part ? before + many + after : before + after);
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes all of them to a folder, as files that unpack to a number of bytes, to measure by hand how they are read.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (HostileWorkbook workbook : values()) {
            Files.write(folder.resolve(workbook + ".xlsx"), workbook.ofBytes(Integer.parseInt(arguments[1])));
        }
    }
}
