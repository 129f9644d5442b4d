package io.github.clouddisclosure.jackson.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.jackson.DisclosureSchema;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The component says what the JSON Schema says, in a way that tools for OpenAPI take. */
class OpenApiComponentTest {
    private static final String COMPONENTS = "/components/schemas";

    @Test
    void saysWhatTheJsonSchemaSays() {
        String references = DisclosureSchema.json().replace("#/$defs/", "#/components/schemas/Disclosure");
        ObjectNode expected = (ObjectNode) Json.parse(references);
        JsonNode parts = expected.remove("$defs");
        expected.remove(List.of("$schema", "$id"));
        JsonNode components = Json.parse(DisclosureSchema.openApi()).at(COMPONENTS);
        assertEquals(expected, components.get("Disclosure"));
        parts.properties().forEach(part -> assertEquals(part.getValue(), components.get("Disclosure" + part.getKey())));
        assertEquals(parts.size() + 1, components.size());
    }

    @Test
    void theParserOfSwaggerHasNothingToSay() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(DisclosureSchema.openApi());
        assertEquals(List.of(), parsed.getMessages());
        assertTrue(parsed.isOpenapi31());
        assertTrue(parsed.getOpenAPI().getComponents().getSchemas().containsKey("Disclosure"));
    }

    /** The model of Swagger is the one to which springdoc adds components. */
    @Test
    void nothingIsLostInTheModelOfSwagger() throws Exception {
        OpenAPI model = Json31.mapper().readValue(DisclosureSchema.openApi(), OpenAPI.class);
        JsonNode written = components(Json31.mapper().writeValueAsString(model));
        JsonNode components = components(DisclosureSchema.openApi());
        assertEquals(components.size(), written.size());
        components
                .properties()
                .forEach(part -> assertEquals(part.getValue(), written.get(part.getKey()), part.getKey()));
    }

    /** Numbers count by their value, as they do for Swagger: 99.90 is 99.9. */
    private static JsonNode components(String document) {
        return JsonMapper.shared().readTree(document).at(COMPONENTS);
    }

    @Test
    void everyReferenceLeadsToAComponent() {
        JsonNode document = Json.parse(DisclosureSchema.openApi());
        List<String> references = document.findValuesAsString("$ref");
        assertTrue(references.size() > 100, references::toString);
        references.forEach(
                reference -> assertTrue(document.at(reference.substring(1)).isObject(), reference));
    }
}
