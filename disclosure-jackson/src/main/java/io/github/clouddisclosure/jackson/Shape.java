package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.HasCode;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.util.List;

/** The fields of a value that is an object of texts and numbers. */
enum Shape {
    ADDRESS(Field.optional("postalCode"), Field.required("address")),
    COUNT(Field.wholeNumber("number"), Field.optional("counter"), Field.code("qualifier", false, qualifiers())),
    MONEY(
            Field.number("amount"),
            Field.code("unit", true, codes(MoneyUnit.values())),
            Field.code("qualifier", false, qualifiers()),
            Field.optional("fiscalPeriod")),
    PERCENTAGE(Field.number("percent"), Field.code("qualifier", false, qualifiers()), Field.optional("period")),
    TIME_SPAN(
            Field.number("number"),
            Field.code("unit", true, codes(TimeSpanUnit.values())),
            Field.code("qualifier", false, qualifiers())),
    DATA_RATE(
            Field.number("number"),
            Field.code("unit", true, codes(DataRateUnit.values())),
            Field.code("qualifier", false, qualifiers())),
    CONTACT(Field.optional("telephone"), Field.optional("fax"), Field.optional("web"), Field.optional("email")),
    PERSON(Field.required("name"), Field.optional("title")),
    AGENCY(Field.required("name"), Field.optional("address"), Field.optional("contact")),
    SUPPLEMENTARY_ROW(
            Field.optional("number"),
            Field.optional("section"),
            Field.optional("category"),
            Field.optional("item"),
            Field.optional("prescription"),
            Field.optional("requirement"),
            Field.optional("answer"));

    /** How many fields the largest shape has. */
    static final int MAX_FIELDS = mostFields();

    private final List<Field> fields;
    private final List<String> names;

    Shape(Field... fields) {
        this.fields = List.of(fields);
        String[] all = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            all[i] = fields[i].name();
        }
        this.names = List.of(all);
    }

    List<Field> fields() {
        return fields;
    }

    List<String> names() {
        return names;
    }

    private static int mostFields() {
        int most = 0;
        for (Shape shape : values()) {
            most = Math.max(most, shape.fields.size());
        }
        return most;
    }

    private static List<String> qualifiers() {
        return codes(Qualifier.values());
    }

    private static List<String> codes(HasCode... constants) {
        String[] codes = new String[constants.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = constants[i].code();
        }
        return List.of(codes);
    }

    enum Type {
        TEXT,
        NUMBER,
        WHOLE_NUMBER
    }

    /**
     * A field.
     *
     * @param codes the only texts that can stand there; empty for any text
     */
    record Field(String name, Type type, boolean isRequired, List<String> codes) {
        static Field required(String name) {
            return new Field(name, Type.TEXT, true, List.of());
        }

        static Field optional(String name) {
            return new Field(name, Type.TEXT, false, List.of());
        }

        static Field code(String name, boolean isRequired, List<String> codes) {
            return new Field(name, Type.TEXT, isRequired, codes);
        }

        static Field number(String name) {
            return new Field(name, Type.NUMBER, true, List.of());
        }

        static Field wholeNumber(String name) {
            return new Field(name, Type.WHOLE_NUMBER, true, List.of());
        }
    }
}
