package io.github.clouddisclosure.jackson.schema;

import java.nio.charset.StandardCharsets;

/** What the reader refuses and the schema accepts: all there is, with a document for each. */
enum BeyondSchema {
    /** A validator sees the last of two fields. */
    A_FIELD_THAT_STANDS_TWICE("\"housing\": {}, \"housing\": {}"),
    /** The limits of the reader can be set; those on size and depth are none of a single value. */
    A_LIMIT("\"business\": {\"tradeName\": \"" + "x".repeat(100_001) + "\"}"),
    /** For a schema, 1e101 is a number as any other. */
    AN_EXPONENT("\"finance\": {\"sales\": 1e101}"),
    /** For a schema, 3.0 is a whole number. */
    A_WHOLE_NUMBER_WITH_A_POINT("\"personnel\": {\"officerCount\": 3.0}");

    private final String fields;

    BeyondSchema(String fields) {
        this.fields = fields;
    }

    byte[] document() {
        return ("{\"guideline\": \"mic-asp-saas-3\", " + fields + '}').getBytes(StandardCharsets.UTF_8);
    }
}
