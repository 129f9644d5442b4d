package io.github.clouddisclosure.promises.hostile;

import static io.github.clouddisclosure.promises.hostile.Outcome.NO_TABLE;
import static io.github.clouddisclosure.promises.hostile.Outcome.READ;
import static io.github.clouddisclosure.promises.hostile.Outcome.REFUSED;

import io.github.clouddisclosure.promises.ExampleFiles;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that ask for much memory, time or depth, each with what becomes of it. */
enum HostileFile {
    BOMB_BY_RATIO(REFUSED, Form.WORKBOOK, HostileArchive::ofRatio),
    BOMB_OF_LYING_SIZES(REFUSED, Form.WORKBOOK, HostileArchive::ofLyingSizes),
    BOMB_OF_OVERLAPPING_ENTRIES(REFUSED, Form.WORKBOOK, HostileArchive::ofOverlappingEntries),
    BOMB_BY_NUMBER_OF_ENTRIES(REFUSED, Form.WORKBOOK, HostileArchive::ofManyEntries),
    NESTED_ARCHIVE(NO_TABLE, Form.WORKBOOK, HostileArchive::nested),
    WRONG_NUMBER_OF_ENTRIES(REFUSED, Form.WORKBOOK, HostileArchive::ofWrongCount),
    ENDLESS_NUMBER_OF_ENTRIES(REFUSED, Form.WORKBOOK, HostileArchive::ofEndlessCount),
    NEGATIVE_NUMBER_OF_ENTRIES(REFUSED, Form.WORKBOOK, HostileArchive::ofNegativeCount),
    ENTITIES_IN_A_SHEET(REFUSED, Form.WORKBOOK, () -> HostileArchive.withSheet(entities(), "&z;")),
    NESTED_TABLES(REFUSED, Form.PAGE, () -> bytes("<table><tr><td>".repeat(100_000))),
    TABLES_IN_ROWS(REFUSED, Form.PAGE, () -> bytes("<table>".repeat(1_000_000))),
    A_MILLION_TAGS(REFUSED, Form.PAGE, () -> bytes("<p>".repeat(1_000_000))),
    A_MILLION_ATTRIBUTES(REFUSED, Form.PAGE, () -> bytes("<p " + numbered(1_000_000, " a") + ">")),
    A_MILLION_ENTITIES(
            REFUSED, Form.PAGE, () -> bytes("<!DOCTYPE html [" + entities() + "]>" + "&z;".repeat(1_000_000))),
    OVERLAPPING_SPANS(
            REFUSED,
            Form.PAGE,
            () -> bytes("<table>" + ("<tr>" + "<td rowspan=65534 colspan=1000>x".repeat(300)).repeat(1_000))),
    A_LONG_ATTRIBUTE(NO_TABLE, Form.PAGE, () -> bytes("<table><tr><td title='" + "a".repeat(15 << 20) + "'>x")),
    A_LONG_TAG_NAME(REFUSED, Form.PAGE, () -> bytes("<" + "a".repeat(1 << 20) + ">")),
    AN_OPEN_COMMENT(NO_TABLE, Form.PAGE, () -> bytes("<!-- " + "- ".repeat(7 << 20))),
    AN_OPEN_SCRIPT(REFUSED, Form.PAGE, () -> bytes("<script>" + "<!--".repeat(3 << 20))),
    AN_OPEN_ATTRIBUTE(REFUSED, Form.PAGE, () -> bytes("<p a=\"" + "<p>".repeat(5 << 20))),
    A_MILLION_COLUMNS(REFUSED, Form.CSV, () -> bytes(",".repeat(1_000_000))),
    QUOTES_NEVER_CLOSED(REFUSED, Form.CSV, () -> bytes("\"" + "a,\n".repeat(5 << 20))),
    QUOTES_NEVER_CLOSED_AGAIN(REFUSED, Form.CSV, () -> bytes("\"a\nb,".repeat(3 << 20))),
    A_MILLION_LINES(REFUSED, Form.CSV, () -> bytes("\n".repeat(15 << 20))),
    BARS(REFUSED, Form.TEXT, () -> bytes("|".repeat(15 << 20))),
    BARS_IN_MARKDOWN(REFUSED, Form.MARKDOWN, () -> bytes("|".repeat(15 << 20))),
    BRACKETS(REFUSED, Form.MARKDOWN, () -> bytes("|" + "[".repeat(100_000) + "|\n|-|\n")),
    STARS(REFUSED, Form.MARKDOWN, () -> bytes("|" + "*".repeat(100_000) + "|\n|-|\n")),
    BACKTICKS(REFUSED, Form.MARKDOWN, () -> bytes("|" + "`a``b".repeat(20_000) + "|\n|-|\n")),
    PICTURES(REFUSED, Form.MARKDOWN, () -> bytes("|" + "![](".repeat(25_000) + "|\n|-|\n")),
    DEPTH(REFUSED, Form.JSON, () -> bytes("[".repeat(5_000_000))),
    DEPTH_IN_A_DISCLOSURE(
            REFUSED, Form.JSON, () -> bytes("{\"guideline\":\"mic-asp-saas-3\",\"x\":" + "{\"x\":".repeat(1_000_000))),
    DIGITS(REFUSED, Form.JSON, () -> bytes("{\"guideline\":" + "9".repeat(9_000_000) + "}")),
    EXPONENT(REFUSED, Form.JSON, () -> bytes("{\"guideline\":1e" + "9".repeat(9_000_000) + "}")),
    A_LONG_TEXT(REFUSED, Form.JSON, () -> bytes("{\"guideline\":\"" + "a".repeat(9_000_000) + "\"}")),
    A_LONG_NAME(REFUSED, Form.JSON, () -> bytes("{\"" + "a".repeat(9_000_000) + "\":1}")),
    A_MILLION_FIELDS(
            REFUSED,
            Form.JSON,
            () -> bytes("{" + numbered(800_000, ",\"a", "\":1").substring(1) + "}")),
    ALIASES(REFUSED, Form.YAML, () -> bytes(aliases())),
    A_MILLION_ANCHORS(REFUSED, Form.YAML, () -> bytes(numbered(500_000, "\n- &a", " x"))),
    YAML_DEPTH(REFUSED, Form.YAML, () -> bytes("[".repeat(1_000_000))),
    YAML_BLOCKS(REFUSED, Form.YAML, () -> bytes("- ".repeat(1_000_000))),
    YAML_KEYS(REFUSED, Form.YAML, () -> bytes("? ".repeat(1_000_000))),
    YAML_TEXT(REFUSED, Form.YAML, () -> bytes("guideline: \"" + "a ".repeat(4_000_000))),
    AN_ORDINARY_WORKBOOK(READ, Form.WORKBOOK, () -> ExampleFiles.bytes("complete.xlsx")),
    AN_ORDINARY_PAGE(READ, Form.PAGE, () -> ExampleFiles.bytes("complete.html"));

    private final Outcome outcome;
    private final Form form;
    private final Supplier<byte[]> content;

    HostileFile(Outcome outcome, Form form, Supplier<byte[]> content) {
        this.outcome = outcome;
        this.form = form;
        this.content = content;
    }

    /** What becomes of it. */
    Outcome outcome() {
        return outcome;
    }

    Outcome read() throws Exception {
        return form.read(content.get());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String numbered(int count, String before) {
        return numbered(count, before, "");
    }

    private static String numbered(int count, String before, String after) {
        return IntStream.range(0, count).mapToObj(i -> before + i + after).collect(Collectors.joining());
    }

    /** Each entity is ten times the one before it. */
    private static String entities() {
        StringBuilder types = new StringBuilder("<!DOCTYPE x [<!ENTITY a 'ha'>");
        for (char name = 'b'; name <= 'z'; name++) {
            types.append("<!ENTITY " + name + " '" + ("&" + (char) (name - 1) + ";").repeat(10) + "'>");
        }
        return types.append("]>").toString();
    }

    private static String aliases() {
        StringBuilder lists = new StringBuilder("a: &a [x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            String before = "*" + (char) (name - 1);
            lists.append(name + ": &" + name + " [" + (before + ",").repeat(9) + before + "]\n");
        }
        return lists.toString();
    }

    /** How a file is read. */
    private enum Form {
        WORKBOOK(content -> Readers.table(TableForm.XLSX, content)),
        PAGE(content -> Readers.table(TableForm.HTML, content)),
        CSV(content -> Readers.table(TableForm.CSV, content)),
        MARKDOWN(content -> Readers.table(TableForm.MD, content)),
        TEXT(content -> Readers.table(TableForm.TXT, content)),
        JSON(Readers::json),
        YAML(Readers::yaml);

        private final Reader reader;

        Form(Reader reader) {
            this.reader = reader;
        }

        Outcome read(byte[] content) throws Exception {
            return reader.read(content);
        }
    }

    private interface Reader {
        Outcome read(byte[] content) throws Exception;
    }
}
