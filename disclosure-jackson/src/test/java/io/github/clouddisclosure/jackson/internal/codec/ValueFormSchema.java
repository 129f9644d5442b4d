package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.FireSuppression;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a value, derived from the form by which it is read and written. */
public final class ValueFormSchema {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Every year, month and day that exists in the years 0001 to 9999. */
    private static final String DATE = "^(?!0000)(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])"
            + "|-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|-02-(?:0[1-9]|1[0-9]|2[0-8]))?"
            + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

    private ValueFormSchema() {}

    /** {@return the schema of the values of a kind, and of null} */
    public static ObjectNode of(AnswerKind kind) {
        return orNull(value(ValueForms.of(kind)));
    }

    /** {@return what the reader says it expects where a value of a kind is asked for} */
    public static LocalizedText expected(AnswerKind kind) {
        return ValueForms.of(kind).expected();
    }

    /** {@return the schema of a number that is a whole answer to a row of a kind; without a type if none is} */
    public static ObjectNode ofNumber(AnswerKind kind) {
        return number(ValueForms.of(kind));
    }

    /** {@return the schema of a supplementary row} */
    public static ObjectNode ofSupplementaryRow() {
        return value(SupplementaryRowForm.FORM);
    }

    private static ObjectNode value(ValueForm<?> form) {
        if (form instanceof ListForm<?, ?> list) {
            return typed("array").set("items", value(list.elementForm()));
        } else if (form instanceof ObjectForm<?> object) {
            return object(object);
        } else if (form == ChoiceForm.FORM) {
            return codes(new Codes<>(Choice.class));
        } else if (form == FireSuppressionForm.FORM) {
            return codes(new Codes<>(FireSuppression.class));
        } else if (form == DateForm.FORM) {
            return typed("string").put("pattern", DATE);
        }
        return form.isText() ? typed("string") : number(form);
    }

    private static ObjectNode object(ObjectForm<?> form) {
        ObjectNode schema = typed("object");
        if (form.isText()) {
            addType(schema, "string");
        }
        if (form.isNumber()) {
            ObjectNode number = number(form);
            addType(schema, number.remove("type").asString());
            schema.setAll(number);
        }
        ObjectNode properties = schema.putObject("properties");
        for (Field field : form.fields()) {
            ObjectNode value = field(field);
            properties.set(field.name(), field.isRequired() ? value : orNull(value));
            if (field.isRequired()) {
                schema.withArray("required").add(field.name());
            }
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode field(Field field) {
        return switch (field.type()) {
            case TEXT -> field.codes() == null ? typed("string") : codes(field.codes());
            case NUMBER -> typed("number");
            case WHOLE_NUMBER -> wholeNumber();
        };
    }

    /** A form whose object has a whole number has a whole number as its scalar too. */
    private static ObjectNode number(ValueForm<?> form) {
        if (!form.isNumber()) {
            return MAPPER.createObjectNode();
        }
        boolean isWhole = form instanceof ObjectForm<?> object
                && object.fields().stream().anyMatch(field -> field.type() == ScalarType.WHOLE_NUMBER);
        return isWhole ? wholeNumber() : typed("number");
    }

    private static ObjectNode wholeNumber() {
        return typed("integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
    }

    private static ObjectNode codes(Codes<?> codes) {
        ObjectNode schema = typed("string");
        ArrayNode allowed = schema.putArray("enum");
        codes.words().forEach(allowed::add);
        return schema;
    }

    private static ObjectNode typed(String type) {
        return MAPPER.createObjectNode().put("type", type);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        addType(schema, "null");
        if (schema.get("enum") instanceof ArrayNode codes) {
            codes.addNull();
        }
        return schema;
    }

    private static void addType(ObjectNode schema, String type) {
        if (schema.get("type") instanceof ArrayNode types) {
            types.add(type);
            return;
        }
        String first = schema.get("type").asString();
        schema.putArray("type").add(first).add(type);
    }
}
