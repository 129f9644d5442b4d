package com.example.disclosures;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureSchema;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes disclosures in {@code /v3/api-docs} with the schema of the library, which has the wording of every row. */
@Configuration
class ApiDescription {
    static {
        SpringDocUtils.getConfig().replaceWithSchema(Disclosure.class, new Schema<>().$ref("Disclosure"));
    }

    @Bean
    @SuppressWarnings("rawtypes") // as Swagger's model has it
    OpenApiCustomizer disclosureSchema() throws IOException {
        Map<String, Schema> schemas = Json31.mapper()
                .readValue(DisclosureSchema.openApi(), OpenAPI.class)
                .getComponents()
                .getSchemas();
        return api -> schemas.forEach(api.getComponents()::addSchemas);
    }
}
