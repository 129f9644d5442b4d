package io.github.clouddisclosure.benchmarks.comparison;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema of the JSON form, made from the catalogue. Each row has its own schema in place, without {@code $ref} and
 * {@code anyOf}, which cost a validator more.
 */
final class DisclosureSchema {
    private final JsonMapper mapper;
    private final ValueSchema values;

    DisclosureSchema(JsonMapper mapper) {
        this.mapper = mapper;
        this.values = new ValueSchema(mapper);
    }

    ObjectNode build() {
        ObjectNode disclosure = values.object().put("type", "object");
        property(disclosure, "guideline", values.text());
        disclosure.withArray("required").add("guideline");
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            String section = row.section().key();
            ObjectNode parent = section.isEmpty() ? disclosure : section(disclosure, section);
            property(parent, row.property(), answer(row));
            if (row.isMandatory()) {
                parent.withArray("required").add(row.property());
            }
        }
        ObjectNode row = values.object().put("type", "object");
        for (String cell : ValueSchema.CELLS) {
            property(row, cell, values.text());
        }
        ObjectNode rows = mapper.createObjectNode().put("type", "array").put("maxItems", 1_000);
        rows.set("items", row);
        property(disclosure, "supplementary", rows);
        return disclosure;
    }

    private ObjectNode section(ObjectNode disclosure, String name) {
        ObjectNode sections = disclosure.withObject("/properties");
        if (!sections.has(name)) {
            sections.set(name, values.object().put("type", "object"));
            disclosure.withArray("required").add(name);
        }
        return (ObjectNode) sections.get(name);
    }

    private ObjectNode answer(GuidelineRow row) {
        ObjectNode answer = values.object();
        answer.withArray("type").add("object").add("string");
        if (row.kind().isNumber()) {
            answer.withArray("type").add("number");
        }
        property(answer, "value", values.of(row.kind()));
        row.detail()
                .filter(detail -> detail != AnswerKind.TEXT)
                .ifPresent(detail -> property(answer, "detail", values.of(detail)));
        property(answer, "note", values.text());
        property(answer, "text", values.text());
        property(answer, "withheld", mapper.createObjectNode().put("const", true));
        property(answer, "notApplicable", mapper.createObjectNode().put("const", true));
        return answer;
    }

    private static void property(ObjectNode parent, String name, ObjectNode schema) {
        parent.withObject("/properties").set(name, schema);
    }
}
