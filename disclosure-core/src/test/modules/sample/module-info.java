/** A named module of an application that uses the library and a provider. */
module sample {
    requires io.github.clouddisclosure;
    requires org.hibernate.validator;
    requires java.logging; // used by the provider for logging, if it is present
}
