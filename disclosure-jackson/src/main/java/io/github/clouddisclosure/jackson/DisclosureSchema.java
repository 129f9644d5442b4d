package io.github.clouddisclosure.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON form as a schema, for editors, API descriptions and other languages. It is that of the edition that {@link
 * DisclosureJson} reads. Its titles and descriptions are the wording of the rows, in Japanese and English.
 *
 * <p>The schema accepts what the reader accepts and refuses what the reader refuses, except for what JSON Schema cannot
 * say. Only the reader refuses a field that appears twice, what exceeds {@link ReadLimits} and a whole number written with a
 * point or an exponent ({@code 3.0}). The rules of the guideline are not in the
 * schema; {@link io.github.clouddisclosure.validation.DisclosureValidator} has them.
 */
public final class DisclosureSchema {
    private DisclosureSchema() {}

    /**
     * The JSON Schema of a disclosure, in draft 2020-12.
     *
     * @return the schema as JSON, the same text each time
     */
    public static String json() {
        return JsonSchema.TEXT;
    }

    /**
     * An OpenAPI 3.1 document without paths. Its {@code components.schemas} hold the schema {@code Disclosure} and all
     * that it refers to; the names of those begin with {@code Disclosure} too.
     *
     * @return the document as JSON, the same text each time
     */
    public static String openApi() {
        return OpenApi.TEXT;
    }

    private static String read(String name) {
        try (InputStream file = DisclosureSchema.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Read on first use. */
    private static final class JsonSchema {
        private static final String TEXT = read("mic-asp-saas-3.schema.json");
    }

    /** Read on first use. */
    private static final class OpenApi {
        private static final String TEXT = read("mic-asp-saas-3.openapi.json");
    }
}
