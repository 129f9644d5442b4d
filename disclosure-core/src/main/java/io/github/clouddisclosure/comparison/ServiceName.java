package io.github.clouddisclosure.comparison;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.internal.markup.TableText;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.util.Optional;

/** What a service is called. */
final class ServiceName {
    private ServiceName() {}

    /** The name that the disclosure states; where it states none, that of its source. */
    static String of(Disclosure disclosure, String source) {
        Optional<GuidelineRow> row = disclosure.getGuideline().row(RowRole.SERVICE_NAME);
        Optional<Answer<?>> answer = row.map(disclosure::answer);
        String name = answer.flatMap(Answer::value)
                .map(Object::toString)
                .map(WhiteSpace::fold)
                .orElse("");
        return TableText.of(name.isEmpty() ? WhiteSpace.fold(source) : name);
    }
}
