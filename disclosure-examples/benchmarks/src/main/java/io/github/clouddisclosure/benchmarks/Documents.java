package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents to measure: one of each size in each state of health. */
public final class Documents {
    /** The day that the dates in the documents are compared with. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Documents() {}

    /** The validator that defines the states of health. */
    public static DisclosureValidator validator() {
        return DisclosureValidator.asOf(TODAY);
    }

    /** The document as a value. */
    public static Disclosure disclosure(Size size, Health health) {
        Disclosure valid = size == Size.KB_3 ? ShortestAnswers.build() : FullAnswers.of(size);
        return switch (health) {
            case VALID -> valid;
            case ONE_FINDING -> WrongAnswers.one(valid);
            case ALL_WRONG -> WrongAnswers.all(valid);
        };
    }

    /**
     * The document as JSON: as the library writes it, except that the smallest is in the shortest form, without white
     * space.
     */
    public static byte[] json(Size size, Health health) {
        byte[] written = DisclosureJson.create().write(disclosure(size, health));
        return size == Size.KB_3 ? shortest(written) : written;
    }

    private static byte[] shortest(byte[] written) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode disclosure = (ObjectNode) mapper.readTree(written);
        for (JsonNode section : disclosure) {
            if (section instanceof ObjectNode rows) {
                rows.propertyNames().forEach(row -> rows.set(row, plain(rows.get(row))));
            }
        }
        return mapper.writeValueAsBytes(disclosure);
    }

    /** An answer in words without the object around it, which means the same. */
    private static JsonNode plain(JsonNode answer) {
        return answer.size() == 1 && answer.has("text") ? answer.get("text") : answer;
    }
}
