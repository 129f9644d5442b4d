package io.github.clouddisclosure.commandline.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import org.junit.jupiter.api.Test;

/** {@code disclosure schema}. */
class SchemaCommandTest {
    @Test
    void theJsonSchemaIsPrinted() {
        assertPrinted(DisclosureSchema.json(), "schema");
    }

    @Test
    void theComponentOfOpenApiIsPrinted() {
        assertPrinted(DisclosureSchema.openApi(), "schema", "--openapi");
    }

    private static void assertPrinted(String expected, String... call) {
        CommandRun run = CommandRun.of(call);
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        assertEquals(expected, run.out());
    }

    @Test
    void aWrongCallEndsWithTwoAndSaysWhatIsExpected() {
        CommandRun run = CommandRun.of("schema", "--yaml");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("使い方: disclosure schema"), run.err());
    }
}
