package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the answer of a row: a plain scalar, or an object with a remark or a state. */
final class AnswerReader {
    private static final List<String> FIELDS = List.of("value", "detail", "note", "text", "withheld", "notApplicable");

    /** A choice and nothing else is the most frequent answer. */
    private static final Stated<?>[] CHOICES = choices();

    private final JsonParser parser;
    private final Scalars scalars;
    private final ValueReader values;
    private final Problems problems;
    private final Parts parts = new Parts();

    AnswerReader(JsonParser parser, Scalars scalars, ValueReader values, Problems problems) {
        this.parser = parser;
        this.scalars = scalars;
        this.values = values;
        this.problems = problems;
    }

    /** The answer at hand; unanswered where there were problems, which have been noted. */
    Answer<?> read(GuidelineRow row) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Unanswered.instance();
            case START_OBJECT -> ofObject(row);
            case VALUE_STRING -> ofText(row);
            default -> {
                Object value = parser.currentToken().isNumeric() ? values.ofNumber(row.kind()) : null;
                if (value == null) {
                    scalars.reject(Expected.value(row.kind()));
                    yield Unanswered.instance();
                }
                yield Stated.of(value);
            }
        };
    }

    /** A text that is not of the kind is an answer in words: the guideline takes it, validation points it out. */
    private Answer<?> ofText(GuidelineRow row) {
        Object value = values.ofText(row.kind());
        if (value instanceof YesNo<?> yesNo) {
            return CHOICES[yesNo.choice().ordinal()];
        }
        return value == null ? new Described<>(scalars.text()) : Stated.of(value);
    }

    private static Stated<?>[] choices() {
        Choice[] all = Choice.values();
        Stated<?>[] choices = new Stated<?>[all.length];
        for (Choice choice : all) {
            choices[choice.ordinal()] = Stated.of(YesNo.of(choice));
        }
        return choices;
    }

    private Answer<?> ofObject(GuidelineRow row) {
        long problemsBefore = problems.count();
        parts.clear();
        int seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int field = FIELDS.indexOf(name);
            boolean isKnown = field >= 0;
            if (!isKnown && ValueReader.fields(row.kind()).contains(name)) {
                problems.fieldOfValue(parser, name);
            } else if (!isKnown) {
                problems.unknownField(parser, name, FIELDS);
            } else if ((seen & 1 << field) != 0) {
                problems.duplicateKey(parser, name);
                isKnown = false;
            }
            parser.nextToken();
            if (isKnown) {
                seen |= 1 << field;
                readField(name, row);
            } else {
                scalars.skip();
            }
        }
        if (problems.count() > problemsBefore || hasConflicts()) {
            return Unanswered.instance();
        }
        return parts.answer();
    }

    private void readField(String name, GuidelineRow row) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        switch (name) {
            case "value" -> parts.value = values.read(row.kind());
            case "detail" -> parts.detail = detail(row);
            case "note" -> parts.note = scalars.textOrProblem();
            case "text" -> parts.text = scalars.textOrProblem();
            case "withheld" -> parts.isWithheld = isTrue();
            default -> parts.isNotApplicable = isTrue();
        }
    }

    private @Nullable Object detail(GuidelineRow row) {
        if (row.detail().isPresent() && row.detail().get() != AnswerKind.TEXT) {
            return values.read(row.detail().get());
        }
        scalars.reject(Expected.NO_DETAIL);
        return null;
    }

    private boolean isTrue() {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return true;
        }
        scalars.reject(Expected.TRUE);
        return false;
    }

    private boolean hasConflicts() {
        if (parts.isWithheld && parts.isNotApplicable) {
            problems.conflictingFields(parser, "withheld", "notApplicable");
        } else if (parts.value != null && (parts.isWithheld || parts.isNotApplicable)) {
            problems.conflictingFields(parser, "value", parts.isWithheld ? "withheld" : "notApplicable");
        } else if (parts.detail != null && !(parts.value instanceof YesNo)) {
            problems.missingField(parser, "value");
        } else if (parts.isIncomplete()) {
            problems.missingField(parser, "value");
        } else {
            return false;
        }
        return true;
    }

    /** What the object at hand holds: one for all answers, which do not nest. */
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

        /** A note belongs to something, and an empty object says nothing. */
        boolean isIncomplete() {
            boolean hasState = value != null || isWithheld || isNotApplicable;
            return !hasState && (text == null || note != null);
        }

        Answer<?> answer() {
            if (isWithheld) {
                Withheld<?> answer =
                        note == null ? Withheld.plain() : Withheld.plain().withNote(note);
                return text == null ? answer : answer.withSourceText(text);
            } else if (isNotApplicable) {
                NotApplicable<?> answer = note == null
                        ? NotApplicable.plain()
                        : NotApplicable.plain().withNote(note);
                return text == null ? answer : answer.withSourceText(text);
            } else if (value != null) {
                Stated<?> answer = Stated.of(complete(value));
                answer = note == null ? answer : answer.withNote(note);
                return text == null ? answer : answer.withSourceText(text);
            }
            return new Described<>(text == null ? "" : text);
        }

        private Object complete(Object given) {
            return detail != null && given instanceof YesNo<?> yesNo
                    ? new YesNo<>(yesNo.choice(), Optional.of(detail))
                    : given;
        }
    }
}
