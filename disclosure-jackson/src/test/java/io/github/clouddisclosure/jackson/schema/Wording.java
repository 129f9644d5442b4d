package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.guideline.LocalizedText;
import tools.jackson.databind.node.ObjectNode;

/** The wording of a schema. A schema has one description, so both languages are in it, the official one first. */
final class Wording {
    private Wording() {}

    static String both(LocalizedText text) {
        return text.ja() + "\n\n" + text.en();
    }

    static void title(ObjectNode schema, LocalizedText title) {
        schema.put("title", title.ja()).put("description", title.en());
    }

    static void describe(ObjectNode schema, String title, LocalizedText description) {
        schema.put("title", title).put("description", both(description));
    }
}
