package io.github.clouddisclosure.internal.fix;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/**
 * An answer in the JSON form, for fixes: states, choices with their details, dates and numbers. The form is that of the
 * JSON module, whose tests read every fix.
 */
final class AnswerJson {
    private AnswerJson() {}

    /** The answer as JSON; none if it is of another kind. */
    static Optional<String> of(Answer<?> answer) {
        if (answer instanceof Stated<?> stated) {
            return stated(stated);
        } else if (answer instanceof Withheld) {
            return Optional.of(state("withheld", answer));
        }
        return answer instanceof NotApplicable ? Optional.of(state("notApplicable", answer)) : Optional.empty();
    }

    private static String state(String name, Answer<?> answer) {
        return new JsonObject().json(name, "true").text("note", answer.note()).toString();
    }

    private static Optional<String> stated(Stated<?> answer) {
        Object detail = answer.get() instanceof YesNo<?> yesNo ? yesNo.detail().orElse(null) : null;
        Optional<String> value = ValueJson.of(answer.get());
        Optional<String> detailed = detail == null ? Optional.empty() : ValueJson.of(detail);
        if (value.isEmpty() || detail != null && detailed.isEmpty()) {
            return Optional.empty();
        }
        boolean isAlone = detail == null
                && answer.note().isEmpty()
                && answer.sourceText().isEmpty()
                && !JsonObject.is(value.get());
        return isAlone
                ? value
                : Optional.of(new JsonObject()
                        .json("value", value.get())
                        .json("detail", detailed)
                        .text("note", answer.note())
                        .text("text", answer.sourceText())
                        .toString());
    }
}
