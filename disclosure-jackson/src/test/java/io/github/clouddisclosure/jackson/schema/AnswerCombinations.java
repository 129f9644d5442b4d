package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents of one answer, for one row of each form that an answer can have. */
final class AnswerCombinations {
    private static final RowExamples EXAMPLES = RowExamples.ofCompleteExample();
    private static final Guideline GUIDELINE = Guideline.aspSaas3();

    private AnswerCombinations() {}

    /** Every combination of the fields of an answer: absent, null, right and wrong. */
    static Stream<JsonNode> ofFields() {
        return rows().flatMap(row -> fields(row).map(answer -> document(row, answer)));
    }

    /** Every sample value in every place of an answer. */
    static Stream<JsonNode> ofValues() {
        return rows().flatMap(row -> full(row).flatMap(AnswerCombinations::replaced));
    }

    private static Stream<GuidelineRow> rows() {
        Map<String, GuidelineRow> rows = new LinkedHashMap<>();
        GUIDELINE.rows().forEach(row -> rows.putIfAbsent(new AnswerSchema(row).name(), row));
        return rows.values().stream();
    }

    private static Stream<JsonNode> fields(GuidelineRow row) {
        AnswerKind detail = detail(row).orElse(AnswerKind.NAMES);
        List<List<String>> fields = List.of(
                field("value", EXAMPLES.of(row.kind()).get(0).toString(), "null", "true"),
                field("detail", EXAMPLES.of(detail).get(0).toString(), "null", "[7]"),
                field("note", "\"x\"", "null"),
                field("text", "\"x\"", "null", "[]"),
                field("withheld", "true", "null", "false"),
                field("notApplicable", "true", "null"));
        List<String> answers = List.of("");
        for (List<String> states : fields) {
            List<String> longer = new ArrayList<>();
            answers.forEach(begin -> states.forEach(state -> longer.add(begin + state)));
            answers = longer;
        }
        return answers.stream().map(answer -> Json.parse('{' + answer.replaceFirst("^,", "") + '}'));
    }

    private static List<String> field(String name, String... values) {
        List<String> states = new ArrayList<>(List.of(""));
        List.of(values).forEach(value -> states.add(",\"" + name + "\":" + value));
        return states;
    }

    /** Documents with a value of the row, each of its fields, and a detail if the row has one. */
    private static Stream<JsonNode> full(GuidelineRow row) {
        Stream<Optional<JsonNode>> details = detail(row)
                .map(asked -> EXAMPLES.of(asked).stream().map(Optional::of))
                .orElse(Stream.of(Optional.empty()));
        return details.flatMap(detail -> EXAMPLES.of(row.kind()).stream().map(value -> {
            ObjectNode answer = JsonMapper.shared().createObjectNode();
            answer.set("value", value);
            detail.ifPresent(given -> answer.set("detail", given));
            return document(row, answer);
        }));
    }

    private static Stream<JsonNode> replaced(JsonNode document) {
        return Places.in(document).stream()
                .flatMap(place -> SampleValues.ALL.stream().map(value -> {
                    JsonNode changed = document.deepCopy();
                    Places.put(changed, place, value);
                    return changed;
                }));
    }

    private static Optional<AnswerKind> detail(GuidelineRow row) {
        return row.detail().filter(asked -> asked != AnswerKind.TEXT);
    }

    private static JsonNode document(GuidelineRow row, JsonNode answer) {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("guideline", GUIDELINE.id());
        String section = row.section().key();
        (section.isEmpty() ? document : document.putObject(section)).set(row.property(), answer);
        return document;
    }
}
