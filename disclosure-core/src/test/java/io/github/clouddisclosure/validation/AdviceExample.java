package io.github.clouddisclosure.validation;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import java.util.Optional;

/**
 * Answers and the advice on them.
 *
 * @param name the answers, to tell the examples apart
 * @param disclosure a disclosure of 2026-03-31 with these answers alone
 * @param row the row that the advice is about; empty if there is none
 * @param code the code of the advice
 * @param evidence words of the message in Japanese
 */
record AdviceExample(String name, Disclosure disclosure, Optional<String> row, FindingCode code, String evidence) {
    /** Answers, about which there is no advice yet. */
    static AdviceExample of(FindingCode code, String row, Answer<?> answer) {
        Disclosure dated =
                Disclosure.builder().disclosedOn(Answers.date(2026, 3, 31)).build();
        return new AdviceExample(code + ":", dated, Optional.empty(), code, "").and(row, answer);
    }

    AdviceExample and(String answered, Answer<?> answer) {
        return new AdviceExample(
                name + ' ' + answered + ' ' + words(answer),
                disclosure.with(d -> d.answer(Guideline.aspSaas3().row(answered).orElseThrow(), answer)),
                row,
                code,
                evidence);
    }

    AdviceExample isAdvised(String about, String words) {
        return new AdviceExample(name, disclosure, Optional.of(about), code, words);
    }

    private static String words(Answer<?> answer) {
        return answer.value().map(Object::toString).orElse("")
                + answer.note()
                        .or(answer::sourceText)
                        .map(said -> '「' + said + '」')
                        .orElse("");
    }

    @Override
    public String toString() {
        return name;
    }
}
