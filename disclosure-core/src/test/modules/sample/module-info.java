/** A named module of an application that uses the library and a provider. */
module sample {
    requires io.github.clouddisclosure;
    requires org.hibernate.validator;
    requires java.logging; // which the provider logs to, and asks for where it is there
}
