package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as other programs write them. */
class ForeignWorkbookTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Rows of a sheet, and how they are read: cells between bars, rows between slashes. */
    private static final String[][] ROWS = {
        // Texts.
        {"<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>", "見本|東京 都"},
        {
            "<row><c t='inlineStr'><is><t>a</t></is></c><c t='inlineStr'><is><r><t>b</t></r><r><t>c</t></r></is></c></row>",
            "a|bc"
        },
        {
            "<row><c t='inlineStr'><is><t>漢</t><rPh sb='0' eb='1'><t>カン</t></rPh><phoneticPr fontId='1'/></is></c></row>",
            "漢"
        },
        {"<row><c t='str'><f>A1</f><v>a&amp;b &lt;&gt;&quot;&apos;&#x5b57;&#23383;</v></c></row>", "a&b <>\"'字字"},
        {"<row><c t='str'><v>a<![CDATA[<b>&]]>c<!-- d --><?e f?>g</v></c></row>", "a<b>&cg"},
        {"<row><c t='str'><v>a\r\nb\rc_x000D_</v></c></row>", "a\nb\nc\r"},
        {"<row><c t='e'><v>#N/A</v></c><c t='b'><v>1</v></c><c t='b'><v>0</v></c></row>", "#N/A|TRUE|FALSE"},
        // Formulas with and without a saved result.
        {
            "<row><c><f>1+1</f><v>2</v></c><c><f>1+1</f></c><c><f>1+1</f><v/></c><c t='str'><f>A1</f><v></v></c><c><v>3</v></c></row>",
            "2|=1+1|=1+1||3"
        },
        // Places.
        {"<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row>", "1|||2|3"},
        {"<row r='3'><c r='B3'><v>2</v></c><c r='A3'><v>1</v></c></row><row><c><v>4</v></c></row>", "1|2/4|"},
        {"<row r='1'><c r='$B$1'><v>2</v></c><c r='c1'><v>3</v></c></row>", "|2|3"},
        {"<row r='1' spans='1:3' x14ac:dyDescent='0.15' xmlns:x14ac='x'><c r='A1'  s = \"0\" ><v>1</v></c ></row >", "1"
        },
        // Numbers.
        {
            "<row><c><v>1.5E3</v></c><c><v> 7 </v></c><c><v>abc</v></c><c t='n'><v>1e-400</v></c></row>",
            "1500|7|abc|1E-400"
        },
        {"<row><c><v>1e999999999999</v></c><c s='1'><v>1e-999999999</v></c></row>", "1e999999999999|1E-999999999"},
        // Dates, which strict workbooks write as text.
        {
            "<row><c s='1'><v>45455</v></c><c s='1'><v>45455.9999999999</v></c><c s='1'><v>59</v></c><c s='1'><v>61</v></c></row>",
            "2024/6/12|2024/6/13|1900/2/28|1900/3/1"
        },
        {
            "<row><c t='d' s='1'><v>2024-06-12</v></c><c t='d' s='1'><v>2024-06-12T00:00:00</v></c><c t='d'><v>2024-06-12</v></c><c t='d'><v>x</v></c></row>",
            "2024/6/12|2024/6/12|2024-06-12|x"
        },
        // Built-in formats, and styles that do not exist.
        {"<row><c s='2'><v>0.5</v></c><c s='3'><v>45455</v></c><c s='99'><v>5</v></c></row>", "50%|2024年6月12日|5"},
    };

    static Stream<Arguments> rows() {
        return Arrays.stream(ROWS).map(row -> Arguments.of((Object[]) row));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aCellIsReadAsItIsShown(String rows, String expected) throws IOException {
        assertEquals(expected, read(zip(parts(rows), StandardCharsets.UTF_8, ZipOutputStream.DEFLATED)));
    }

    private static final String ROW = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>45455</v></c></row>";

    private static final Map<String, BiFunction<String, String, Map.Entry<String, String>>> WRITERS =
            new LinkedHashMap<>();

    static {
        WRITERS.put("upper case", (name, part) -> Map.entry(name.toUpperCase(java.util.Locale.ROOT), part));
        WRITERS.put("backslashes", (name, part) -> Map.entry(name.replace('/', '\\'), part));
        WRITERS.put(
                "absolute targets",
                (name, part) ->
                        Map.entry(name, part.replace("Target='", "Target='/xl/").replace("/xl/xl/", "/xl/")));
        WRITERS.put(
                "targets with dots",
                (name, part) -> Map.entry(name, part.replace("Target='worksheets", "Target='./x/../worksheets")));
        WRITERS.put(
                "strict",
                (name, part) -> Map.entry(
                        name,
                        part.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")));
        WRITERS.put(
                "prefixes",
                (name, part) -> Map.entry(
                        name,
                        name.startsWith("xl/") && !name.endsWith(".rels")
                                ? part.replaceAll("<(/?)([A-Za-z])", "<$1x:$2").replace("xmlns=", "xmlns:x=")
                                : part));
        WRITERS.put(
                "white space",
                (name, part) -> Map.entry(
                        name,
                        "<?xml version='1.0' standalone='yes'?>\r\n<!-- x -->" + part.replace("><", ">\n  <") + "\n"));
        WRITERS.put("no content types", (name, part) -> Map.entry(name, name.startsWith("[") ? "<Types/>" : part));
        WRITERS.put(
                "no relationships of the file",
                (name, part) -> Map.entry(name.equals("_rels/.rels") ? "x" : name, part));
        WRITERS.put(
                "no types of relationships",
                (name, part) -> Map.entry(name, part.replaceAll("Type='[^']*(sharedStrings|styles)'", "")));
    }

    static Stream<Arguments> writers() {
        return WRITERS.entrySet().stream().map(writer -> Arguments.of(writer.getKey(), writer.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writers")
    void aWorkbookIsReadHoweverItsPartsAreWritten(
            String name, BiFunction<String, String, Map.Entry<String, String>> writer) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts(ROW).forEach((part, content) -> {
            Map.Entry<String, String> written = writer.apply(part, content);
            parts.put(written.getKey(), written.getValue());
        });
        assertEquals("見本|2024/6/12", read(zip(parts, StandardCharsets.UTF_8, ZipOutputStream.DEFLATED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE"})
    void aPartIsReadInTheEncodingsOfXml(String charset) throws IOException {
        Charset encoding = Charset.forName(charset);
        assertEquals("見本|2024/6/12", read(zip(parts(ROW), encoding, ZipOutputStream.DEFLATED)));
        Map<String, String> marked = parts(ROW);
        if (!charset.equals("UTF-16")) {
            marked.replaceAll((name, part) -> "\uFEFF" + part);
        }
        assertEquals("見本|2024/6/12", read(zip(marked, encoding, ZipOutputStream.STORED)));
    }

    @Test
    void daysAreCountedFrom1904IfTheWorkbookSaysSo() throws IOException {
        Map<String, String> parts = parts("<row><c s='1'><v>0</v></c><c s='1'><v>43993</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, part) -> part.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        assertEquals("1904/1/1|2024/6/12", read(zip(parts, StandardCharsets.UTF_8, ZipOutputStream.DEFLATED)));
    }

    @Test
    void hiddenSheetsAndChartsAreNoTables() throws IOException {
        Map<String, String> parts = parts(ROW);
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, part) -> part.replace("<sheets>", "<sheets><sheet name='b' r:id='none' state='veryHidden'/>"));
        assertEquals("見本|2024/6/12", read(zip(parts, StandardCharsets.UTF_8, ZipOutputStream.DEFLATED)));
        parts.put("xl/worksheets/sheet1.xml", "<chartsheet xmlns='" + MAIN + "'><drawing/></chartsheet>");
        assertEquals("", read(zip(parts, StandardCharsets.UTF_8, ZipOutputStream.DEFLATED)));
    }

    private static String read(byte[] workbook) throws IOException {
        return XlsxTables.read(workbook).stream()
                .flatMap(grid -> grid.lines().stream())
                .map(line -> String.join("|", line.cells()))
                .collect(Collectors.joining("/"));
    }

    private static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + type("workbook", "sheet.main") + type("sharedStrings", "sharedStrings")
                        + type("styles", "styles")
                        + "</Types>");
        parts.put("_rels/.rels", relationships(List.of("officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='a' sheetId='9' r:id='rId0'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships(List.of(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "styles",
                        "styles.xml")));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + MAIN + "'><numFmts><numFmt numFmtId='176' formatCode='yyyy/m/d'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                        + "<xf numFmtId='176'/><xf numFmtId='9'/><xf numFmtId='31'/></cellXfs></styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + MAIN + "'><si><t>見本</t><rPh sb='0' eb='2'><t>ミホン</t></rPh></si>"
                        + "<si><r><rPr><b/></rPr><t xml:space='preserve'>東京 </t></r><r><t>都</t></r></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }

    private static String type(String part, String type) {
        return "<Override PartName='/xl/" + part + ".xml' ContentType='" + CONTENT + type + "+xml'/>";
    }

    private static String relationships(List<String> typesAndTargets) {
        StringBuilder relationships = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < typesAndTargets.size(); i += 2) {
            relationships
                    .append("<Relationship Id='rId")
                    .append(i / 2)
                    .append("' Type='")
                    .append(OFFICE);
            relationships.append('/').append(typesAndTargets.get(i)).append("' Target='");
            relationships.append(typesAndTargets.get(i + 1)).append("'/>");
        }
        return relationships.append("</Relationships>").toString();
    }

    private static byte[] zip(Map<String, String> parts, Charset encoding, int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(encoding);
                CRC32 checksum = new CRC32();
                checksum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(method);
                if (method == ZipOutputStream.STORED) {
                    entry.setSize(content.length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
