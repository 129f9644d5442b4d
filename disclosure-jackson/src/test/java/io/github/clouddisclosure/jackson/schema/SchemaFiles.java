package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.guideline.Guideline;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of the schemas of a guideline. */
final class SchemaFiles {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String COMPONENT = "Disclosure";

    private final Guideline guideline;
    private final RowExamples examples;

    SchemaFiles(Guideline guideline, RowExamples examples) {
        this.guideline = guideline;
        this.examples = examples;
    }

    ObjectNode jsonSchema() {
        DisclosureForm form = new DisclosureForm(guideline, examples, new SchemaReferences("#/$defs/"));
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id());
        schema.setAll(form.disclosure());
        schema.putObject("$defs").setAll(form.parts());
        return schema;
    }

    /** A name, no place: a UUID needs neither a domain nor a registration. It stays the same as long as the edition has its name. */
    private String id() {
        String name = "io.github.clouddisclosure/" + guideline.id();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The prefix keeps the components apart from those of the application, which may have its own Text or Url. */
    ObjectNode openApi() {
        DisclosureForm form =
                new DisclosureForm(guideline, examples, new SchemaReferences("#/components/schemas/" + COMPONENT));
        ObjectNode document = MAPPER.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", guideline.title().ja()).put("version", guideline.id());
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        schemas.set(COMPONENT, form.disclosure());
        form.parts().forEach((name, part) -> schemas.set(COMPONENT + name, part));
        return document;
    }
}
