/** Disclosures as JSON and YAML. */
module io.github.clouddisclosure.jackson {
    requires transitive io.github.clouddisclosure;
    requires tools.jackson.core;
    // Not transitive, and its service is not provided: otherwise the module could not be resolved without databind.
    requires static tools.jackson.databind;
    // The same holds for YAML, whose format and scanner only those who read YAML need.
    requires static tools.jackson.dataformat.yaml;
    requires static org.snakeyaml.engine;
    // The same holds for all of Jackson 2.
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.github.clouddisclosure.jackson;
    exports io.github.clouddisclosure.jackson2;
}
