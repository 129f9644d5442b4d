package io.github.clouddisclosure.promises.inert;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;

/** Disclosures in which every field that holds a text holds the same. */
final class FilledDisclosure {
    private FilledDisclosure() {}

    /** Each row answered in the same way. */
    static Disclosure of(FilledAnswer way, String text) {
        return of(row -> way.of(row, text), text);
    }

    /** The ways of an answer by turns. */
    static Disclosure mixed(String text) {
        return byTurns(List.of(text));
    }

    /** The ways of an answer by turns, and several texts by turns. */
    static Disclosure byTurns(List<String> texts) {
        FilledAnswer[] ways = FilledAnswer.values();
        return of(
                row -> ways[row.order() % ways.length].of(row, texts.get(row.order() % texts.size())),
                String.join(" ", texts));
    }

    private static Disclosure of(Function<GuidelineRow, Answer<?>> answer, String supplementary) {
        DisclosureBuilder disclosure = Disclosure.builder().schema(supplementary);
        Guideline.aspSaas3().rows().forEach(row -> disclosure.answer(row, answer.apply(row)));
        return disclosure.supplementary(supplementary(supplementary)).build();
    }

    private static SupplementaryRow supplementary(String text) {
        SupplementaryRow.Builder row = SupplementaryRow.builder();
        for (Method method : SupplementaryRow.Builder.class.getMethods()) {
            if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class) {
                try {
                    method.invoke(row, text);
                } catch (ReflectiveOperationException refused) {
                    throw new AssertionError(method.toString(), refused);
                }
            }
        }
        return row.build();
    }
}
