/** A named module of an application that has a mapper. */
module mapping {
    requires io.github.clouddisclosure.jackson;
    requires tools.jackson.databind;
}
