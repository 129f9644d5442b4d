package io.github.clouddisclosure.promises.inert;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.GuidelineRow;

/** The ways of an answer, each with the same text wherever it has one. */
enum FilledAnswer {
    STATED {
        @Override
        Answer<?> of(GuidelineRow row, String text) {
            return Stated.of(FilledValue.of(row, text)).withNote(text);
        }
    },
    READ {
        @Override
        Answer<?> of(GuidelineRow row, String text) {
            return Stated.of(FilledValue.of(row, text)).withNote(text).withSourceText(text);
        }
    },
    DESCRIBED {
        @Override
        Answer<?> of(GuidelineRow row, String text) {
            return Answers.described(text);
        }
    },
    WITHHELD {
        @Override
        Answer<?> of(GuidelineRow row, String text) {
            return Withheld.plain().withNote(text);
        }
    },
    NOT_APPLICABLE {
        @Override
        Answer<?> of(GuidelineRow row, String text) {
            return NotApplicable.plain().withNote(text);
        }
    };

    abstract Answer<?> of(GuidelineRow row, String text);
}
