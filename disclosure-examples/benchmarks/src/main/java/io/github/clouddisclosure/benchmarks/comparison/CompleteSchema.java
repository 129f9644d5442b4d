package io.github.clouddisclosure.benchmarks.comparison;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of the library, which takes drafts too, with the mandatory rows required as the validation has them. */
final class CompleteSchema {
    private final JsonMapper mapper;

    CompleteSchema(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode build() {
        ObjectNode disclosure = (ObjectNode) mapper.readTree(DisclosureSchema.json());
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            if (row.isMandatory()) {
                String section = row.section().key();
                require(section.isEmpty() ? disclosure : section(disclosure, section), row.property());
            }
        }
        return disclosure;
    }

    /** A section that is absent lacks its mandatory rows too. */
    private static ObjectNode section(ObjectNode disclosure, String name) {
        require(disclosure, name);
        return (ObjectNode) disclosure.get("properties").get(name);
    }

    private static void require(ObjectNode schema, String name) {
        ArrayNode required = schema.withArray("required");
        if (required.valueStream().noneMatch(known -> known.asString().equals(name))) {
            required.add(name);
        }
    }
}
