package io.github.clouddisclosure.benchmarks.comparison;

import io.github.clouddisclosure.guideline.AnswerKind;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the values that an answer can have. */
final class ValueSchema {
    static final List<String> CELLS =
            List.of("number", "section", "category", "item", "prescription", "requirement", "answer");

    private static final int MAX_TEXT_LENGTH = 100_000;
    private static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    private final JsonMapper mapper;

    ValueSchema(JsonMapper mapper) {
        this.mapper = mapper;
    }

    ObjectNode of(AnswerKind kind) {
        return switch (kind) {
            case TEXT, CORPORATE_NUMBER, URL -> text();
            case YES_NO, CAN_DISCLOSE -> oneOf("yes", "no", "conditional");
            case FIRE_SUPPRESSION -> oneOf("gas", "other");
            case DATE -> text().put("pattern", DATE);
            case NAMES -> array(text());
            case DATES -> array(text().put("pattern", DATE));
            case POSTAL_ADDRESS -> texts("string", "postalCode", "address");
            case CONTACT -> texts("object", "telephone", "fax", "web", "email");
            case PERSON -> texts("object", "name", "title");
            case AGENCY -> texts("object", "name", "address", "contact");
            case COUNT -> number(texts("number", "counter", "qualifier"), "number");
            case MONEY, PROFIT -> number(texts("number", "unit", "qualifier", "fiscalPeriod"), "amount");
            case PERCENTAGE, RATIO -> number(texts("number", "qualifier", "period"), "percent");
            case LEAD_TIME, DURATION, DATA_RATE -> number(texts("object", "unit", "qualifier"), "number");
        };
    }

    ObjectNode text() {
        return mapper.createObjectNode().put("type", "string").put("maxLength", MAX_TEXT_LENGTH);
    }

    /** An object that has only the fields added to its properties; the caller sets its types. */
    ObjectNode object() {
        ObjectNode object = mapper.createObjectNode();
        object.withObject("/properties");
        return object.put("additionalProperties", false);
    }

    private ObjectNode oneOf(String... codes) {
        ObjectNode choice = mapper.createObjectNode();
        for (String code : codes) {
            choice.withArray("enum").add(code);
        }
        return choice;
    }

    private ObjectNode array(ObjectNode element) {
        ObjectNode array = mapper.createObjectNode().put("type", "array");
        array.set("items", element);
        return array;
    }

    /** An object of texts or, if another type is given, a scalar of that type. */
    private ObjectNode texts(String orType, String... names) {
        ObjectNode object = object();
        object.withArray("type").add("object");
        if (!orType.equals("object")) {
            object.withArray("type").add(orType);
        }
        for (String name : names) {
            object.withObject("/properties").set(name, text());
        }
        return object;
    }

    private ObjectNode number(ObjectNode object, String name) {
        ObjectNode number = mapper.createObjectNode().put("type", "number");
        object.withObject("/properties").set(name, number);
        object.withArray("required").add(name);
        return object;
    }
}
