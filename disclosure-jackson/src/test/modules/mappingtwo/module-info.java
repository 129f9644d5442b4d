/** A named module of an application that has a mapper of Jackson 2. */
module mappingtwo {
    requires io.github.clouddisclosure.jackson;
    requires com.fasterxml.jackson.databind;
}
