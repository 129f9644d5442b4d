package com.example.disclosures;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.clouddisclosure.jackson2.DisclosureModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Quarkus gives its mapper to every bean of this type. */
@Singleton
class DisclosureMapper implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new DisclosureModule());
    }
}
