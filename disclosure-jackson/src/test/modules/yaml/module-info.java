/** A named module of an application that reads YAML. */
module yaml {
    requires io.github.clouddisclosure.jackson;
    requires tools.jackson.dataformat.yaml;
}
