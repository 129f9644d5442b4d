package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import org.jspecify.annotations.Nullable;

/** Reads an object of texts and numbers in some {@link ObjectForm}. */
final class FlatObjectReader {
    private final TokenReader tokens;
    private final Scalars scalars;
    private final Problems problems;
    private final FlatObject object = new FlatObject();

    FlatObjectReader(TokenReader tokens, Scalars scalars, Problems problems) {
        this.tokens = tokens;
        this.scalars = scalars;
        this.problems = problems;
    }

    /** The value of the current object; null if there were problems, which have been noted. */
    <T> @Nullable T read(ObjectForm<T> form) {
        long problemsBefore = problems.count();
        object.clear();
        int seen = 0;
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            int place = form.fieldNames().indexOf(name);
            boolean isNew = place >= 0 && (seen & 1 << place) == 0;
            if (place < 0) {
                int known = seen;
                problems.unknownField(tokens, name, form.fieldNames(), meant -> isSeen(form, meant, known));
            } else if (isNew) {
                problems.knownField(tokens);
            } else {
                problems.duplicateKey(tokens, name);
            }
            tokens.next();
            if (isNew) {
                seen |= 1 << place;
                Field field = form.fields().get(place);
                object.set(field, value(field));
            } else {
                scalars.skip();
            }
        }
        boolean isComplete = problems.count() == problemsBefore && requiredArePresent(form);
        return isComplete ? form.ofObject(object) : null;
    }

    private static boolean isSeen(ObjectForm<?> form, String name, int seen) {
        return (seen & 1 << form.fieldNames().indexOf(name)) != 0;
    }

    private @Nullable Object value(Field field) {
        if (tokens.token() == Token.NULL) {
            return null;
        }
        return switch (field.type()) {
            case TEXT -> text(field.codes());
            case NUMBER -> orReject(scalars.number(), Expected.NUMBER);
            case WHOLE_NUMBER -> orReject(scalars.wholeNumber(), Expected.WHOLE_NUMBER);
        };
    }

    private @Nullable String text(@Nullable Codes<?> codes) {
        if (codes == null) {
            return scalars.textOrProblem();
        }
        String code = tokens.token() == Token.TEXT ? scalars.oneOf(codes.words()) : null;
        if (code == null) {
            scalars.reject(Expected.oneOf(codes.words()), scalars.word().flatMap(codes::meant));
        }
        return code;
    }

    private @Nullable Object orReject(@Nullable Object value, LocalizedText expected) {
        if (value == null) {
            scalars.reject(expected);
        }
        return value;
    }

    private boolean requiredArePresent(ObjectForm<?> form) {
        boolean all = true;
        for (Field field : form.fields()) {
            if (field.isRequired() && !object.has(field)) {
                problems.missingField(tokens, field.name());
                all = false;
            }
        }
        return all;
    }
}
