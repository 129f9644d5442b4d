package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.YesNo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names or dates that an answer lists, as its value or as the detail of a yes. */
final class ListedTexts {
    private ListedTexts() {}

    /** Those that the first answer lists more often than the second, in any writing. */
    static List<String> onlyInFirst(Answer<?> first, Answer<?> second) {
        Optional<List<String>> some = in(first);
        Optional<List<String>> others = in(second);
        return some.isEmpty() || others.isEmpty() ? List.of() : onlyInFirst(some.get(), others.get());
    }

    static List<String> onlyInFirst(List<String> first, List<String> second) {
        Map<String, Integer> left = new HashMap<>();
        second.forEach(text -> left.merge(Wording.folded(text), 1, Integer::sum));
        List<String> only = new ArrayList<>();
        for (String text : first) {
            if (left.merge(Wording.folded(text), -1, Integer::sum) < 0) {
                only.add(text);
            }
        }
        return List.copyOf(only);
    }

    private static Optional<List<String>> in(Answer<?> answer) {
        return answer.value()
                .flatMap(value -> value instanceof YesNo<?> yesNo ? yesNo.detail() : Optional.of(value))
                .flatMap(ListedTexts::in);
    }

    private static Optional<List<String>> in(Object value) {
        if (value instanceof DateList dates) {
            return Optional.of(dates.dates().stream().map(PartialDate::toString).toList());
        }
        return value instanceof NameList names ? Optional.of(names.names()) : Optional.empty();
    }
}
