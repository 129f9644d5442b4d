/** Disclosures as JSON. */
module io.github.clouddisclosure.jackson {
    requires transitive io.github.clouddisclosure;
    requires tools.jackson.core;
    requires static transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.clouddisclosure.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.github.clouddisclosure.jackson.DisclosureModule;
}
