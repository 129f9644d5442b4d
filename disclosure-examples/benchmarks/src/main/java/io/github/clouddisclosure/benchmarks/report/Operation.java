package io.github.clouddisclosure.benchmarks.report;

/** The operations measured, with the names of their benchmarks and their names in the report. */
public enum Operation {
    TOKEN_SCAN("ReadBenchmark.tokenScan", "floor: Jackson's tokens, all texts fetched"),
    JACKSON_TREE("ReadBenchmark.jacksonTree", "Jackson: tree"),
    DATABIND("ReadBenchmark.databind", "Jackson: databind to records"),
    DATABIND_VALIDATED(
            "ReadBenchmark.databindAndHibernateValidator", "Jackson: databind to records, then Hibernate Validator"),
    JSON_SCHEMA("ReadBenchmark.jsonSchema", "JSON Schema: tree, validated by networknt"),
    DSL_JSON("ReadBenchmark.dslJson", "DSL-JSON to records"),
    READ("ReadBenchmark.read", "**read**"),
    READ_BY_JACKSON_3("ReadBenchmark.readByJackson3", "**read** by a mapper of Jackson 3"),
    READ_BY_JACKSON_2("ReadBenchmark.readByJackson2", "**read** by a mapper of Jackson 2"),
    VALIDATE("ValidateBenchmark.validate", "**validate** (`DisclosureValidator`)"),
    READ_AND_VALIDATE("ReadBenchmark.readAndValidate", "**read + validate**"),
    VALIDATE_BYTES("ReadBenchmark.validateBytes", "**read + validate**, with lines and columns"),
    HIBERNATE_VALIDATOR("ValidateBenchmark.hibernateValidator", "Hibernate Validator on the same disclosure"),
    REPLAY("WriteBenchmark.replayTokens", "floor: the same tokens through Jackson's generator"),
    WRITE("WriteBenchmark.write", "**write**"),
    WRITE_BY_JACKSON_3("WriteBenchmark.writeByJackson3", "**write** by a mapper of Jackson 3"),
    WRITE_BY_JACKSON_2("WriteBenchmark.writeByJackson2", "**write** by a mapper of Jackson 2"),
    RENDER_HTML("TableBenchmark.renderHtml", "**table to HTML**"),
    PAGE_SCAN("TableBenchmark.pageScan", "floor of the import: jsoup's parse, the texts of all cells fetched"),
    IMPORT_HTML("TableBenchmark.importHtml", "**import of the table as HTML** (with jsoup)"),
    IMPORT_MARKDOWN("TableBenchmark.importMarkdown", "**import of the table as Markdown**");

    private final String benchmark;
    private final String title;

    Operation(String benchmark, String title) {
        this.benchmark = benchmark;
        this.title = title;
    }

    /** {@return the class and the method that measure it} */
    String benchmark() {
        return benchmark;
    }

    /** {@return its name in the report; bold if it is this library's} */
    String title() {
        return title;
    }
}
