/** A named module of an application that has no databind. */
module plain {
    requires io.github.clouddisclosure.jackson;
}
