package io.github.clouddisclosure.jackson.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import io.github.clouddisclosure.testing.CommittedFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schemas in the jar are those of the rows and the forms of the library. */
class SchemaFilesTest {
    private static final Path FOLDER =
            Path.of("src", "main", "resources", "io", "github", "clouddisclosure", "jackson");
    private static final SchemaFiles FILES = new SchemaFiles(Guideline.aspSaas3(), RowExamples.ofCompleteExample());

    @Test
    void theJsonSchemaIsThatOfTheLibrary() throws IOException {
        CommittedFile.assertHolds(FOLDER.resolve("mic-asp-saas-3.schema.json"), Json.file(FILES.jsonSchema()));
    }

    @Test
    void theOpenApiComponentIsThatOfTheLibrary() throws IOException {
        CommittedFile.assertHolds(FOLDER.resolve("mic-asp-saas-3.openapi.json"), Json.file(FILES.openApi()));
    }

    @Test
    void theTextsAreThoseOfTheFiles() {
        assumeTrue(System.getProperty("renew") == null, "what is written now is not in the jar yet");
        assertEquals(Json.file(FILES.jsonSchema()), DisclosureSchema.json());
        assertEquals(Json.file(FILES.openApi()), DisclosureSchema.openApi());
        assertSame(DisclosureSchema.json(), DisclosureSchema.json());
        assertSame(DisclosureSchema.openApi(), DisclosureSchema.openApi());
    }
}
