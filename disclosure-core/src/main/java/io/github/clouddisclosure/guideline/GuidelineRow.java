package io.github.clouddisclosure.guideline;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;

/** A row of the guideline. Each row is created once, by its {@link Guideline}. */
public final class GuidelineRow {
    private final String id;
    private final int number;
    private final int subNumber;
    private final int order;
    private final Section section;
    private final String property;
    private final Requirement requirement;
    private final AnswerKind kind;
    private final Optional<AnswerKind> detail;
    /** The type of the detail; a detail in words is in the note and has no type. */
    private final Optional<Class<?>> detailType;

    private final Optional<Question> question;
    private final Optional<RowRole> role;
    private final Optional<AnswerOrder> answerOrder;

    private final LocalizedText category;
    private final LocalizedText item;
    private final LocalizedText prescription;
    private final List<RowPart> parts;
    private final String key;
    private final String pointer;

    GuidelineRow(
            String id,
            int number,
            int subNumber,
            int order,
            Section section,
            String property,
            Requirement requirement,
            AnswerKind kind,
            Optional<AnswerKind> detail,
            Optional<Question> question,
            Optional<RowRole> role,
            Optional<AnswerOrder> answerOrder,
            LocalizedText category,
            LocalizedText item,
            LocalizedText prescription,
            List<RowPart> parts) {
        this.id = id;
        this.number = number;
        this.subNumber = subNumber;
        this.order = order;
        this.section = section;
        this.property = property;
        this.requirement = requirement;
        this.kind = kind;
        this.detail = detail;
        this.detailType = detail.isEmpty() || detail.get() == AnswerKind.TEXT
                ? Optional.empty()
                : Optional.of(detail.get().valueType());
        this.question = question;
        this.role = role;
        this.answerOrder = answerOrder;
        this.category = category;
        this.item = item;
        this.prescription = prescription;
        this.parts = parts;
        this.key = section.key().isEmpty() ? property : section.key() + '.' + property;
        this.pointer = '/' + key.replace('.', '/');
    }

    /** {@return the official number and the row within it: {@code 84.1}} */
    public String id() {
        return id;
    }

    /** {@return the official number, which the guideline prints only on the first of its rows} */
    public int number() {
        return number;
    }

    /** {@return the row within the number, from 1} */
    public int subNumber() {
        return subNumber;
    }

    /** {@return the position among all rows of the edition, from 0} */
    public int order() {
        return order;
    }

    /** {@return the section} */
    public Section section() {
        return section;
    }

    /** {@return the name within the section, in Java and in JSON: {@code uninterruptiblePower}} */
    public String property() {
        return property;
    }

    /** {@return 必須 or 選択} */
    public Requirement requirement() {
        return requirement;
    }

    /** {@return the kind of answer that the row asks for} */
    public AnswerKind kind() {
        return kind;
    }

    /**
     * The kind of detail that the row asks for if the answer is yes; empty if it asks for none.
     *
     * @return the kind; {@link AnswerKind#TEXT} for words in the answer's note
     */
    public Optional<AnswerKind> detail() {
        return detail;
    }

    /** {@return the question that a row of the kind {@link AnswerKind#YES_NO} asks; empty for every other kind} */
    public Optional<Question> question() {
        return question;
    }

    /** {@return the role of the row in this library; empty for most rows, which need no role} */
    public Optional<RowRole> role() {
        return role;
    }

    /**
     * Tells whether the row has a role.
     *
     * @param asked the role
     * @return whether the row has it
     */
    public boolean is(RowRole asked) {
        requireNonNull(asked, "asked");
        return role.isPresent() && role.get() == asked;
    }

    /** {@return which answers in the row evidently give a reader more; empty where that is not evident} */
    public Optional<AnswerOrder> answerOrder() {
        return answerOrder;
    }

    /** {@return 種別, the group within the section} */
    public LocalizedText category() {
        return category;
    }

    /** {@return サービスレベル項目例, the name of the item} */
    public LocalizedText item() {
        return item;
    }

    /** {@return 規程内容, what the row asks for} */
    public LocalizedText prescription() {
        return prescription;
    }

    /**
     * The parts of what the row asks for, if advice must tell them apart.
     *
     * @return the parts, in the order of the wording; empty for most rows
     */
    public List<RowPart> parts() {
        return parts;
    }

    /** {@return the stable key: {@code housing.uninterruptiblePower}, or {@code disclosedOn} outside the sections} */
    public String key() {
        return key;
    }

    /** {@return the place of the answer in the JSON form, as a JSON pointer: {@code /housing/uninterruptiblePower}} */
    public String pointer() {
        return pointer;
    }

    /** {@return whether the row is 必須} */
    public boolean isMandatory() {
        return requirement == Requirement.MANDATORY;
    }

    /**
     * Tells whether the answer is about a person: the name (6.1) and the career and date of birth (6.2) of the
     * representative, and the security officer (22.1). It is published, but is kept out of logs, messages and reports.
     *
     * @return whether the answer must not be shown in a message
     */
    public boolean isPersonal() {
        return is(RowRole.REPRESENTATIVE_NAME)
                || is(RowRole.REPRESENTATIVE_CAREER)
                || detail.filter(named -> named == AnswerKind.PERSON).isPresent();
    }

    /**
     * Tells whether a value has the type that this row asks for.
     *
     * @param value the value of an answer
     * @return whether a stated answer of this row can hold it
     */
    public boolean accepts(Object value) {
        if (value instanceof YesNo<?> yesNo) {
            Optional<?> given = yesNo.detail();
            return kind.isChoice() && (given.isEmpty() || acceptsDetail(given.get()));
        }
        return kind.valueType().isInstance(requireNonNull(value, "value"));
    }

    /**
     * Rejects a value of a type that this row does not ask for.
     *
     * @param value the value of an answer
     * @throws IllegalArgumentException if no stated answer of this row can hold it
     */
    public void checkType(Object value) {
        if (!accepts(value)) {
            String asked = kind.valueType().getSimpleName()
                    + detailType.map(type -> "<" + type.getSimpleName() + ">").orElse("");
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
        return detailType.isPresent() && detailType.get().isInstance(value);
    }

    /** {@return the id and the Japanese name, for logs} */
    @Override
    public String toString() {
        return id + ' ' + item.ja();
    }
}
