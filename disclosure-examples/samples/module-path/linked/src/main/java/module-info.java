/** A program that reads and validates disclosures, without databind and without a provider of Jakarta Validation. */
module com.example.disclosures {
    requires io.github.clouddisclosure.jackson;
}
