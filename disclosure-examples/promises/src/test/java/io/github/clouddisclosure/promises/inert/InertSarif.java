package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.clouddisclosure.testing.SharedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages of SARIF have neither a link nor a placeholder (sections 3.11.5 and 3.11.6), and the schema is kept. */
final class InertSarif implements InertForm {
    private static final Pattern LINK = Pattern.compile("(?s)(?<!\\\\)\\[(\\\\.|[^\\]\\\\])*\\]\\(");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");

    private final Optional<Schema> schema =
            SharedFiles.find("schemas/sarif-2.1.0.json").map(InertSarif::schema);

    private static Schema schema(Path file) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(JsonMapper.shared().readTree(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Check against(byte[] harmless) {
        return this::check;
    }

    private void check(byte[] output) {
        JsonNode log = JsonMapper.shared().readTree(output);
        schema.ifPresent(known -> assertEquals(List.of(), known.validate(log)));
        for (JsonNode message : log.findValues("message")) {
            String text = message.get("text").asString();
            assertFalse(LINK.matcher(text).find(), text);
            assertTrue(text.codePoints().noneMatch(InertText::isBidi), text);
            assertFalse(
                    PLACEHOLDER
                            .matcher(text.replace("{{", "").replace("}}", ""))
                            .find(),
                    text);
        }
    }
}
