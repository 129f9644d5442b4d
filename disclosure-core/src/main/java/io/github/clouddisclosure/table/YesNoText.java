package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/**
 * Reads the answer in a row that asks for yes or no: the choice, the detail where what follows is one as a whole, and
 * otherwise what follows as a note.
 */
final class YesNoText {
    private YesNoText() {}

    static Optional<Stated<YesNo<Object>>> read(GuidelineItem item, String text) {
        return ChoiceText.read(item, text).map(choice -> answer(item, choice));
    }

    private static Stated<YesNo<Object>> answer(GuidelineItem item, ChoiceText choice) {
        Stated<YesNo<Object>> bare = Stated.of(YesNo.of(choice.choice()));
        if (choice.rest().isEmpty()) {
            return bare;
        }
        Optional<? extends Stated<?>> detail = bare.get().isYes()
                ? item.detail().flatMap(kind -> ValueText.read(kind, choice.rest()))
                : Optional.empty();
        if (detail.isEmpty()) {
            return bare.withNote(choice.rest());
        }
        Stated<YesNo<Object>> detailed =
                Stated.of(new YesNo<>(choice.choice(), Optional.of(detail.get().get())));
        return detail.get().note().map(detailed::withNote).orElse(detailed);
    }
}
