package io.github.clouddisclosure.comparison;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.LocalizedText;

/** What kind of answer a row has: the five cases of {@link Answer}. */
public enum AnswerState {
    /** A value, or text in a row that asks for text. */
    STATED("stated", new LocalizedText("回答", "stated")),
    /** Words in a row that asks for a value. */
    DESCRIBED("described", new LocalizedText("文章で回答", "in words")),
    /** 非公開. */
    WITHHELD("withheld", new LocalizedText("非公開", "withheld")),
    /** 該当なし. */
    NOT_APPLICABLE("not-applicable", new LocalizedText("該当なし", "not applicable")),
    /** No answer. */
    UNANSWERED("unanswered", new LocalizedText("未回答", "unanswered"));

    private final String code;
    private final LocalizedText label;

    AnswerState(String code, LocalizedText label) {
        this.code = code;
        this.label = label;
    }

    /** {@return the word in an {@link AnswerRecord}: English, lower case, with hyphens} */
    public String code() {
        return code;
    }

    /** {@return the word for a reader} */
    public LocalizedText label() {
        return label;
    }

    /**
     * The state of an answer.
     *
     * @param answer the answer
     * @return its state
     */
    public static AnswerState of(Answer<?> answer) {
        if (requireNonNull(answer, "answer") instanceof Stated) {
            return STATED;
        } else if (answer instanceof Described) {
            return DESCRIBED;
        } else if (answer instanceof Withheld) {
            return WITHHELD;
        }
        return answer instanceof NotApplicable ? NOT_APPLICABLE : UNANSWERED;
    }
}
