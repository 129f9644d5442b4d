package io.github.clouddisclosure.jackson.schema;

import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One random change in a document, somewhere in its tree. Many of them break it, and many do not. */
final class DocumentChange {
    private static final List<String> NAMES = List.of(
            "value",
            "detail",
            "note",
            "text",
            "withheld",
            "notApplicable",
            "number",
            "unit",
            "qualifier",
            "amount",
            "name",
            "answer",
            "housing",
            "guideline",
            "supplementary",
            "disclosedOn",
            "fireDetection",
            "$comment",
            "x",
            "");

    private final JsonNode document;
    private final RandomGenerator random;
    private final List<JsonPointer> places;

    private DocumentChange(JsonNode document, RandomGenerator random) {
        this.document = document.deepCopy();
        this.random = random;
        this.places = Places.in(this.document);
    }

    /** {@return a copy of a document with one change} */
    static JsonNode in(JsonNode document, RandomGenerator random) {
        return new DocumentChange(document, random).changed();
    }

    private JsonNode changed() {
        JsonPointer place = any(places);
        switch (random.nextInt(8)) {
            case 0 -> remove(place);
            case 1 -> rename(place);
            case 2, 3, 4 -> add(document.at(place));
            case 5 -> Places.put(document, place, document.at(any(places)).deepCopy());
            default -> Places.put(document, place, any(SampleValues.ALL));
        }
        return random.nextInt(500) == 0 ? any(SampleValues.ALL) : document;
    }

    private void add(JsonNode container) {
        JsonNode added = random.nextBoolean()
                ? any(SampleValues.ALL)
                : document.at(any(places)).deepCopy();
        if (container instanceof ObjectNode object) {
            object.set(any(NAMES), added);
        } else if (container instanceof ArrayNode array) {
            array.add(added);
        }
    }

    private void remove(JsonPointer place) {
        if (document.at(place.head()) instanceof ObjectNode parent) {
            parent.remove(place.last().getMatchingProperty());
        }
    }

    private void rename(JsonPointer place) {
        if (document.at(place.head()) instanceof ObjectNode parent) {
            JsonNode value = parent.remove(place.last().getMatchingProperty());
            parent.set(any(NAMES), value);
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
