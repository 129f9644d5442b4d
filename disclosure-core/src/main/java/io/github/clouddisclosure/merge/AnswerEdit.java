package io.github.clouddisclosure.merge;

import io.github.clouddisclosure.answer.Answer;
import java.util.Optional;

/** Which side's edit of an answer stands. */
final class AnswerEdit {
    private AnswerEdit() {}

    /** The source text is kept if only one side changed it, but does not make a conflict: it is no part of the answer. */
    static Edit of(Answer<?> base, Answer<?> ours, Answer<?> theirs) {
        Edit exact = Edit.of(new Written(base), new Written(ours), new Written(theirs));
        return exact == Edit.CONFLICT ? Edit.of(base, ours, theirs) : exact;
    }

    /** An answer with its source text, which the equality of answers leaves out. */
    private record Written(Answer<?> answer, Optional<String> sourceText) {
        Written(Answer<?> answer) {
            this(answer, answer.sourceText());
        }
    }
}
