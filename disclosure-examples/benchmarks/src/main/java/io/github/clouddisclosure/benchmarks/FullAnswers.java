package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.stream.IntStream;

/** The complete example with longer texts and notes, and with supplementary rows. */
final class FullAnswers {
    /** Numbers of the guideline whose wording the library does not know; their answers are in supplementary rows. */
    private static final int[] NUMBERS = unknownNumbers();

    private FullAnswers() {}

    static Disclosure of(Size size) {
        Disclosure complete = CompleteDisclosure.build();
        DisclosureBuilder disclosure = Disclosure.builder();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            disclosure.answer(row, longer(complete.answer(row), LongText.of(size.textBytes(), row.order())));
        }
        for (int i = 0; i < size.supplementaryRows(); i++) {
            disclosure.supplementary(supplementaryRow(i, LongText.of(size.textBytes() / 4, i)));
        }
        return disclosure.build();
    }

    private static Answer<?> longer(Answer<?> answer, String more) {
        if (answer instanceof Stated<?> stated) {
            if (stated.get() instanceof String text) {
                return Answers.text(text + '。' + more);
            } else if (stated.note().isPresent()) {
                return stated.withNote(stated.note().get() + '。' + more);
            }
        }
        return answer;
    }

    private static int[] unknownNumbers() {
        Guideline guideline = Guideline.aspSaas3();
        int last = guideline.rows().get(guideline.rows().size() - 1).number();
        int[] numbers = IntStream.range(1, last)
                .filter(number -> guideline.rows(number).isEmpty())
                .toArray();
        return numbers.length > 0 ? numbers : new int[] {last + 1};
    }

    private static SupplementaryRow supplementaryRow(int order, String answer) {
        return SupplementaryRow.builder()
                .number(Integer.toString(NUMBERS[order % NUMBERS.length]))
                .category("補足")
                .item("補足事項" + (order + 1))
                .prescription("上の項目について補足する内容(" + (order + 1) + ")")
                .requirement("選択")
                .answer(answer)
                .build();
    }
}
