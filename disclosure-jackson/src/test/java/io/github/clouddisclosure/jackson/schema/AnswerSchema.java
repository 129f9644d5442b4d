package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.internal.codec.ValueFormSchema;
import io.github.clouddisclosure.testing.KindNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of the answers to the rows that ask for the same kind of value and of detail. */
final class AnswerSchema {
    /** The name of the schema of the answers whose fields do not go together. */
    static final String CONTRADICTORY = "ContradictoryAnswer";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final AnswerKind kind;
    /** Empty for a detail in words, which is in the note. */
    private final Optional<AnswerKind> detail;

    AnswerSchema(GuidelineRow row) {
        this.kind = row.kind();
        this.detail = row.detail().filter(asked -> asked != AnswerKind.TEXT);
    }

    /** The name of the schema of the values of a kind. */
    static String name(AnswerKind kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    String name() {
        return name(kind) + detail.map(asked -> "With" + name(asked)).orElse("") + "Answer";
    }

    /** Whatever the kind, an answer can be a text, because words are read as an answer too. */
    ObjectNode build(SchemaReferences references) {
        ObjectNode answer = MAPPER.createObjectNode();
        Wording.title(answer, KindNames.name(kind));
        ArrayNode types = answer.putArray("type").add("string");
        ObjectNode number = ValueFormSchema.ofNumber(kind);
        if (number.has("type")) {
            types.add(number.remove("type"));
            answer.setAll(number);
        }
        types.add("object").add("null");
        ObjectNode properties = answer.putObject("properties");
        properties.set("value", described(references.to(name(kind)), AnswerFieldWords.VALUE));
        detail.ifPresent(
                asked -> properties.set("detail", described(references.to(name(asked)), AnswerFieldWords.DETAIL)));
        properties.set("note", described(textOrNull(), AnswerFieldWords.NOTE));
        properties.set("text", described(textOrNull(), AnswerFieldWords.TEXT));
        properties.set("withheld", described(trueOrNull(), AnswerFieldWords.WITHHELD));
        properties.set("notApplicable", described(trueOrNull(), AnswerFieldWords.NOT_APPLICABLE));
        ObjectNode notProposed = withComment(answer);
        if (detail.isEmpty()) {
            notProposed.putObject("^detail$").put("type", "null");
        }
        answer.put("additionalProperties", false);
        answer.set("not", references.to(CONTRADICTORY));
        return answer;
    }

    /**
     * The answers whose fields do not go together. A field that is null counts as absent. What is allowed would read better, but
     * the YAML language server takes the title of a row from any schema that its answer fits, unless it is one that is denied:
     * denied once, so that nothing is denied in here.
     */
    static ObjectNode contradictory() {
        ObjectNode answer = MAPPER.createObjectNode();
        Wording.describe(
                answer,
                "両立しない、または足りない項目",
                new LocalizedText(
                        "回答の項目の、許されない組み合わせ", "Fields of an answer that contradict each other, or too few of them"));
        answer.put("type", "object");
        ArrayNode ways = answer.putArray("anyOf");
        way(ways, List.of("notApplicable", "withheld"), List.of());
        way(ways, List.of("value", "withheld"), List.of());
        way(ways, List.of("notApplicable", "value"), List.of());
        way(ways, List.of("detail"), List.of("value"));
        way(ways, List.of("note"), List.of("value", "withheld", "notApplicable"));
        // A value that is null, as in a template, is there to be filled in.
        way(ways, List.of(), List.of("withheld", "notApplicable", "text"))
                .withObjectProperty("properties")
                .put("value", false);
        return answer;
    }

    /** Allows a comment in an object: not as one of its properties, which editors would propose. */
    static ObjectNode withComment(ObjectNode object) {
        ObjectNode notProposed = object.putObject("patternProperties");
        notProposed.set("^\\$comment$", described(textOrNull(), AnswerFieldWords.COMMENT));
        return notProposed;
    }

    private static ObjectNode way(ArrayNode ways, List<String> present, List<String> absent) {
        ObjectNode way = ways.addObject();
        if (!present.isEmpty()) {
            present.forEach(way.putArray("required")::add);
        }
        ObjectNode properties = way.putObject("properties");
        for (String name : present) {
            ArrayNode types = properties.putObject(name).putArray("type");
            List.of("string", "number", "boolean", "object", "array").forEach(types::add);
        }
        absent.forEach(name -> properties.putObject(name).put("type", "null"));
        return way;
    }

    private static ObjectNode textOrNull() {
        ObjectNode text = MAPPER.createObjectNode();
        text.putArray("type").add("string").add("null");
        return text;
    }

    private static ObjectNode trueOrNull() {
        ObjectNode state = MAPPER.createObjectNode();
        state.putArray("enum").add(true).addNull();
        return state;
    }

    private static ObjectNode described(ObjectNode schema, LocalizedText wording) {
        return schema.put("description", Wording.both(wording));
    }
}
