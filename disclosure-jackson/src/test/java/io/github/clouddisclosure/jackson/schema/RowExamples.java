package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.pages.WrittenExamples;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Examples of answers: of each row the one in the complete example of this repository, of a choice all that can be
 * chosen. That example is rendered later in the build: after a change to it, the schemas take a second {@code mvn -Drenew
 * test}.
 */
final class RowExamples {
    private final JsonNode complete;

    RowExamples(Path complete) {
        this.complete = Json.read(complete);
    }

    Set<JsonNode> of(GuidelineRow row) {
        Set<JsonNode> answers = new LinkedHashSet<>();
        answers.add(complete.at(row.pointer()));
        if (row.kind().isChoice()) {
            answers.addAll(of(row.kind()));
        }
        return answers;
    }

    List<JsonNode> of(AnswerKind kind) {
        return WrittenExamples.of(kind).stream().map(RowExamples::value).toList();
    }

    /** The value in an answer as it is written: {@code "officerCount": 71}. */
    private static JsonNode value(String written) {
        JsonNode answer = Json.parse('{' + written + '}').iterator().next();
        return answer.has("detail") ? answer.get("detail") : answer.has("value") ? answer.get("value") : answer;
    }

    static RowExamples ofCompleteExample() {
        RowExamples examples = new RowExamples(Path.of("..", "disclosure-examples", "examples", "complete.json"));
        Guideline.aspSaas3().rows().forEach(row -> {
            if (examples.complete.at(row.pointer()).isMissingNode()) {
                throw new IllegalStateException("the complete example has no answer to " + row);
            }
        });
        return examples;
    }
}
