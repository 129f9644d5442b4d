/** A program that has a mapper and a provider of Jakarta Validation. */
module com.example.listings {
    requires io.github.clouddisclosure.jackson;
    requires org.hibernate.validator;
    requires tools.jackson.databind;

    // The mapper and the provider read the record.
    opens com.example.listings;
}
