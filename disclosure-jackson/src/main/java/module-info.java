/** Disclosures as JSON. */
module io.github.clouddisclosure.jackson {
    requires transitive io.github.clouddisclosure;
    requires tools.jackson.core;
    // Neither transitive nor with its service provided: without databind, the module could then not be resolved.
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.clouddisclosure.jackson;
}
