package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.internal.codec.ValueFormSchema;
import io.github.clouddisclosure.testing.KindNames;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a disclosure and of its parts, from the rows of a guideline. */
final class DisclosureForm {
    private static final String SUPPLEMENTARY_ROW = "SupplementaryRow";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Guideline guideline;
    private final RowExamples examples;
    private final SchemaReferences references;

    DisclosureForm(Guideline guideline, RowExamples examples, SchemaReferences references) {
        this.guideline = guideline;
        this.examples = examples;
        this.references = references;
    }

    ObjectNode disclosure() {
        ObjectNode disclosure = MAPPER.createObjectNode();
        Wording.title(disclosure, guideline.title());
        disclosure.put("type", "object");
        ObjectNode properties = disclosure.putObject("properties");
        describe(
                properties
                        .putObject("$schema")
                        .set("type", MAPPER.createArrayNode().add("string").add("null")),
                "編集に使うスキーマの場所",
                "Where an editor finds the schema");
        describe(
                properties.putObject("guideline").put("type", "string").put("const", guideline.id()),
                "回答の対象とする指針とその版",
                "The guideline, and its edition, that the answers belong to");
        for (Section section : Section.values()) {
            if (section.key().isEmpty()) {
                addRows(section, properties);
            } else {
                properties.set(section.key(), section(section));
            }
        }
        ObjectNode rows = properties.putObject("supplementary");
        rows.putArray("type").add("array").add("null");
        describe(rows, "ライブラリが文言を知らない番号の行", "Rows of numbers whose wording the library does not know");
        rows.set("items", references.to(SUPPLEMENTARY_ROW));
        AnswerSchema.withComment(disclosure);
        disclosure.putArray("required").add("guideline");
        return disclosure.put("additionalProperties", false);
    }

    private ObjectNode section(Section section) {
        ObjectNode schema = MAPPER.createObjectNode();
        Wording.title(schema, section.title());
        schema.putArray("type").add("object").add("null");
        addRows(section, schema.putObject("properties"));
        AnswerSchema.withComment(schema);
        return schema.put("additionalProperties", false);
    }

    private void addRows(Section section, ObjectNode properties) {
        guideline.rows(section).forEach(row -> properties.set(row.property(), row(row)));
    }

    private ObjectNode row(GuidelineRow row) {
        ObjectNode schema = MAPPER.createObjectNode();
        LocalizedText requirement = row.requirement().label();
        Wording.describe(
                schema,
                row.id() + ' ' + row.item().ja(),
                new LocalizedText(
                        row.prescription().ja() + '(' + requirement.ja() + ')',
                        row.item().en() + ": " + row.prescription().en() + " (" + requirement.en() + ')'));
        schema.setAll(references.to(new AnswerSchema(row).name()));
        ArrayNode answers = schema.putArray("examples");
        examples.of(row).forEach(answers::add);
        return schema;
    }

    /** The parts by their names: the values of each kind, then the answers to the rows. */
    Map<String, ObjectNode> parts() {
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        for (AnswerKind kind : AnswerKind.values()) {
            ObjectNode value = MAPPER.createObjectNode();
            Wording.describe(value, KindNames.name(kind).ja(), ValueFormSchema.expected(kind));
            value.setAll(ValueFormSchema.of(kind));
            ArrayNode values = value.putArray("examples");
            examples.of(kind).forEach(values::add);
            parts.put(AnswerSchema.name(kind), value);
        }
        parts.put(AnswerSchema.CONTRADICTORY, AnswerSchema.contradictory());
        for (GuidelineRow row : guideline.rows()) {
            AnswerSchema answer = new AnswerSchema(row);
            parts.computeIfAbsent(answer.name(), name -> answer.build(references));
        }
        ObjectNode row = MAPPER.createObjectNode();
        Wording.title(row, new LocalizedText("補足行", "Supplementary row"));
        row.setAll(ValueFormSchema.ofSupplementaryRow());
        parts.put(SUPPLEMENTARY_ROW, row);
        return parts;
    }

    private static void describe(ObjectNode schema, String ja, String en) {
        schema.put("description", Wording.both(new LocalizedText(ja, en)));
    }
}
