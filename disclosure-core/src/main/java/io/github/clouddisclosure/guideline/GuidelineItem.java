package io.github.clouddisclosure.guideline;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/**
 * A row of the guideline.
 *
 * @param id the official number and the row within it: {@code 84.1}
 * @param number the official number, which the guideline prints on the first of its rows only
 * @param row the row within the number, from 1
 * @param order the place among all rows of the edition, from 0
 * @param section the section
 * @param property the name within the section, in Java and in JSON: {@code uninterruptiblePower}
 * @param requirement 必須 or 選択
 * @param kind the kind of answer that is asked for
 * @param detail the kind of detail that is asked for where the answer is yes, if one is; {@link AnswerKind#TEXT} for
 *     words in the answer's note
 * @param category 種別, the group within the section
 * @param name サービスレベル項目例, the name of the item
 * @param prescription 規程内容, what the row asks for
 */
public record GuidelineItem(
        String id,
        int number,
        int row,
        int order,
        Section section,
        String property,
        Requirement requirement,
        AnswerKind kind,
        Optional<AnswerKind> detail,
        LocalizedText category,
        LocalizedText name,
        LocalizedText prescription) {
    /** Checks that nothing is null. */
    public GuidelineItem {
        requireNonNull(id, "id");
        requireNonNull(section, "section");
        requireNonNull(property, "property");
        requireNonNull(requirement, "requirement");
        requireNonNull(kind, "kind");
        requireNonNull(detail, "detail");
        requireNonNull(category, "category");
        requireNonNull(name, "name");
        requireNonNull(prescription, "prescription");
    }

    /** {@return the stable key: {@code housing.uninterruptiblePower}, or {@code disclosedOn} for row 1.1} */
    public String key() {
        return section.key().isEmpty() ? property : section.key() + '.' + property;
    }

    /** {@return the place of the answer in the JSON form, as a JSON pointer: {@code /housing/uninterruptiblePower}} */
    public String pointer() {
        return section.key().isEmpty() ? '/' + property : '/' + section.key() + '/' + property;
    }

    /** {@return whether the row is 必須} */
    public boolean isMandatory() {
        return requirement == Requirement.MANDATORY;
    }

    /**
     * Tells whether the answer is about a person's life: the career and date of birth of the representative (6.2). It
     * is published, but is kept out of logs and messages.
     *
     * @return whether the answer must not be shown in a message
     */
    public boolean isPersonal() {
        return section == Section.PERSONNEL && property.equals("representativeCareer");
    }

    /**
     * Tells whether a value is of the type that this row asks for.
     *
     * @param value the value of an answer
     * @return whether a stated answer of this row can hold it
     */
    public boolean accepts(Object value) {
        if (value instanceof YesNo<?> yesNo) {
            return kind.isChoice() && yesNo.detail().map(this::acceptsDetail).orElse(true);
        }
        return kind.valueType().isInstance(value);
    }

    /**
     * Refuses a value of a type that this row does not ask for.
     *
     * @param value the value of an answer
     * @throws IllegalArgumentException if no stated answer of this row can hold it
     */
    public void checkType(Object value) {
        if (!accepts(value)) {
            String asked = kind.valueType().getSimpleName()
                    + detailType().map(type -> "<" + type.getSimpleName() + ">").orElse("");
            String given = value.getClass().getSimpleName()
                    + (value instanceof YesNo<?> yesNo
                            ? yesNo.detail()
                                    .map(part -> "<" + part.getClass().getSimpleName() + ">")
                                    .orElse("")
                            : "");
            throw new IllegalArgumentException("row " + id + " (" + key() + ") asks for " + asked + ", not " + given);
        }
    }

    private boolean acceptsDetail(Object value) {
        return detailType().map(type -> type.isInstance(value)).orElse(false);
    }

    /** The type of the detail; a detail in words stands in the note and has none. */
    private Optional<Class<?>> detailType() {
        return detail.filter(asked -> asked != AnswerKind.TEXT).map(AnswerKind::valueType);
    }

    /** {@return the id and the Japanese name, for logs} */
    @Override
    public String toString() {
        return id + ' ' + name.ja();
    }
}
