/** The disclosure as a typed, immutable, validated value, the guideline as data, and the official table. */
@SuppressWarnings("requires-automatic") // Immutables' annotations, which only the compiler sees
module io.github.clouddisclosure {
    requires transitive jakarta.validation;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.clouddisclosure;
    exports io.github.clouddisclosure.answer;
    exports io.github.clouddisclosure.comparison;
    exports io.github.clouddisclosure.constraint;
    exports io.github.clouddisclosure.difference;
    exports io.github.clouddisclosure.finding;
    exports io.github.clouddisclosure.guideline;
    exports io.github.clouddisclosure.merge;
    exports io.github.clouddisclosure.proposal;
    exports io.github.clouddisclosure.section;
    exports io.github.clouddisclosure.table;
    exports io.github.clouddisclosure.table.grid;
    exports io.github.clouddisclosure.table.reading;
    exports io.github.clouddisclosure.text;
    exports io.github.clouddisclosure.validation;
    exports io.github.clouddisclosure.validity;
    exports io.github.clouddisclosure.value;

    provides jakarta.validation.valueextraction.ValueExtractor with
            io.github.clouddisclosure.answer.AnswerValueExtractor,
            io.github.clouddisclosure.value.YesNoValueExtractor;
}
