package io.github.clouddisclosure.answer;

/**
 * Makes a mapper fail that has no module for disclosures. It would otherwise write an answer by its bean properties, of
 * which there is only {@link Answer#isAnswered()}, and lose what the answer says without a word.
 */
final class MapperRefusal {
    private MapperRefusal() {}

    /** A value like any other to whoever gets it; only a mapper goes through its elements, and fails. */
    static Iterable<Object> value() {
        return () -> {
            throw new UnsupportedOperationException(
                    "An answer has no JSON form of its own: write the Disclosure that it is"
                            + " a part of, with DisclosureJson or a mapper that has the DisclosureModule of disclosure-jackson");
        };
    }
}
