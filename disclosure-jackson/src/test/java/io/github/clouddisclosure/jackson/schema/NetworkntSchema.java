package io.github.clouddisclosure.jackson.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import tools.jackson.databind.JsonNode;

/** The schema of the jar in a validator of JSON Schema. */
final class NetworkntSchema {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.parse(DisclosureSchema.json()));

    boolean accepts(JsonNode document) {
        return schema.validate(document).isEmpty();
    }
}
