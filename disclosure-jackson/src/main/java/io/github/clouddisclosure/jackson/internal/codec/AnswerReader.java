package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the answer of a row: a plain scalar, or an object with a remark or a state. */
final class AnswerReader {
    /** The most frequent answer is a choice alone. */
    private static final Stated<?>[] CHOICES = choices();

    private static final String YES = '"' + Choice.YES.code() + '"';

    private final TokenReader tokens;
    private final Scalars scalars;
    private final ValueReader values;
    private final Problems problems;
    private final Parts parts = new Parts();

    AnswerReader(TokenReader tokens, Scalars scalars, ValueReader values, Problems problems) {
        this.tokens = tokens;
        this.scalars = scalars;
        this.values = values;
        this.problems = problems;
    }

    /** The current answer; unanswered if there were problems, which have been noted. */
    Answer<?> read(GuidelineRow row) {
        return switch (tokens.token()) {
            case NULL -> Unanswered.instance();
            case START_OBJECT -> ofObject(row, ValueForms.of(row.kind()));
            case TEXT -> row.kind().isChoice() ? ofChoice() : ofText(ValueForms.of(row.kind()));
            default -> {
                ValueForm<Object> form = ValueForms.of(row.kind());
                if (form.isWords() && tokens.isText()) {
                    yield ofText(form);
                }
                Object value = tokens.token().isNumber() ? values.ofNumber(form) : null;
                if (value == null) {
                    values.reject(form);
                    yield Unanswered.instance();
                }
                yield Stated.of(value);
            }
        };
    }

    /** Text that does not fit the kind is an answer in words: the guideline accepts it, validation reports it. */
    private Answer<?> ofText(ValueForm<Object> form) {
        Object value = values.ofText(form);
        return value == null ? new Described<>(scalars.text()) : Stated.of(value);
    }

    private Answer<?> ofChoice() {
        YesNo<?> value = ChoiceForm.FORM.ofScalar(scalars);
        return value == null
                ? new Described<>(scalars.text())
                : CHOICES[value.choice().ordinal()];
    }

    private static Stated<?>[] choices() {
        Choice[] all = Choice.values();
        Stated<?>[] choices = new Stated<?>[all.length];
        for (Choice choice : all) {
            choices[choice.ordinal()] = Stated.of(YesNo.of(choice));
        }
        return choices;
    }

    private Answer<?> ofObject(GuidelineRow row, ValueForm<Object> form) {
        long problemsBefore = problems.count();
        parts.clear();
        int seen = 0;
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            AnswerField field = AnswerField.named(name);
            boolean isNew = field != null && (seen & 1 << field.ordinal()) == 0;
            if (field == null && form.fieldNames().contains(name)) {
                problems.fieldOfValue(tokens, name);
            } else if (field == null) {
                int known = seen;
                problems.unknownField(tokens, name, AnswerField.names(), meant -> isSeen(meant, known));
            } else if (isNew) {
                problems.knownField(tokens);
            } else {
                problems.duplicateKey(tokens, name);
            }
            tokens.next();
            if (field != null && isNew) {
                seen |= 1 << field.ordinal();
                readField(field, row, form);
            } else {
                scalars.skip();
            }
        }
        boolean isToBeFilledIn = isSeen(AnswerField.VALUE, seen) && parts.areNone();
        if (problems.count() > problemsBefore || isToBeFilledIn || hasConflicts()) {
            return Unanswered.instance();
        }
        return parts.answer();
    }

    private static boolean isSeen(String name, int seen) {
        AnswerField field = AnswerField.named(name);
        return field != null && isSeen(field, seen);
    }

    private static boolean isSeen(AnswerField field, int seen) {
        return (seen & 1 << field.ordinal()) != 0;
    }

    private void readField(AnswerField field, GuidelineRow row, ValueForm<Object> form) {
        if (tokens.token() == Token.NULL) {
            return;
        }
        switch (field) {
            case VALUE -> parts.value = values.read(form);
            case DETAIL -> parts.detail = detail(row);
            case NOTE -> parts.note = scalars.textOrProblem();
            case TEXT -> parts.text = scalars.textOrProblem();
            case WITHHELD -> parts.isWithheld = isTrue();
            case NOT_APPLICABLE -> parts.isNotApplicable = isTrue();
            case COMMENT -> scalars.textOrProblem();
        }
    }

    private @Nullable Object detail(GuidelineRow row) {
        if (row.detail().isPresent() && row.detail().get() != AnswerKind.TEXT) {
            return values.read(ValueForms.of(row.detail().get()));
        }
        scalars.reject(Expected.NO_DETAIL);
        return null;
    }

    private boolean isTrue() {
        if (tokens.token() == Token.TRUE) {
            return true;
        }
        scalars.reject(
                Expected.TRUE,
                scalars.word()
                        .flatMap(ChoiceForm.FORM::meant)
                        .filter(YES::equals)
                        .map(yes -> "true"));
        return false;
    }

    private boolean hasConflicts() {
        if (parts.isWithheld && parts.isNotApplicable) {
            conflict(AnswerField.WITHHELD, AnswerField.NOT_APPLICABLE);
        } else if (parts.value != null && (parts.isWithheld || parts.isNotApplicable)) {
            conflict(AnswerField.VALUE, parts.isWithheld ? AnswerField.WITHHELD : AnswerField.NOT_APPLICABLE);
        } else if (parts.isIncomplete() || parts.detail != null && !(parts.value instanceof YesNo)) {
            problems.missingField(tokens, AnswerField.VALUE.jsonName());
        } else {
            return false;
        }
        return true;
    }

    private void conflict(AnswerField one, AnswerField other) {
        problems.conflictingFields(tokens, one.jsonName(), other.jsonName());
    }

    /** The content of the current object: one for all answers, which do not nest. */
    private static final class Parts {
        private @Nullable Object value;
        private @Nullable Object detail;
        private @Nullable String note;
        private @Nullable String text;
        private boolean isWithheld;
        private boolean isNotApplicable;

        void clear() {
            value = null;
            detail = null;
            note = null;
            text = null;
            isWithheld = false;
            isNotApplicable = false;
        }

        /** Whether nothing is said, as in a template. */
        boolean areNone() {
            return value == null && detail == null && note == null && text == null && !isWithheld && !isNotApplicable;
        }

        /** Whether something is missing: a note needs a value or a state, and an empty object says nothing. */
        boolean isIncomplete() {
            boolean hasState = value != null || isWithheld || isNotApplicable;
            return !hasState && (text == null || note != null);
        }

        Answer<?> answer() {
            TypedAnswer<?> answer = typed();
            if (answer == null) {
                return new Described<>(text == null ? "" : text);
            }
            answer = note == null ? answer : answer.withNote(note);
            return text == null ? answer : answer.withSourceText(text);
        }

        private @Nullable TypedAnswer<?> typed() {
            if (isWithheld) {
                return Withheld.plain();
            } else if (isNotApplicable) {
                return NotApplicable.plain();
            }
            return value == null ? null : Stated.of(complete(value));
        }

        private Object complete(Object given) {
            return detail != null && given instanceof YesNo<?> yesNo
                    ? new YesNo<>(yesNo.choice(), Optional.of(detail))
                    : given;
        }
    }
}
