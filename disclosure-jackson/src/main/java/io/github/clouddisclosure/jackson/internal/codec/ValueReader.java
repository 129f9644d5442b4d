package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.jackson.internal.token.Token;
import io.github.clouddisclosure.jackson.internal.token.TokenReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the current value in the form asked for. Null means that it is not such a value. */
final class ValueReader {
    private final TokenReader tokens;
    private final Scalars scalars;
    private final FlatObjectReader objects;

    ValueReader(TokenReader tokens, Scalars scalars, FlatObjectReader objects) {
        this.tokens = tokens;
        this.scalars = scalars;
        this.objects = objects;
    }

    /** The value of a text; null if the form has no such text. The current token must be readable as a text. */
    <T> @Nullable T ofText(ValueForm<T> form) {
        if (form.isText()) {
            return form.ofScalar(scalars);
        }
        scalars.checkText();
        return null;
    }

    /** The value of a number; null if the form has no numbers, or not this one. The current token must be a number. */
    <T> @Nullable T ofNumber(ValueForm<T> form) {
        return form.isNumber() ? form.ofScalar(scalars) : null;
    }

    /** The current value in full form; null, with a problem noted, if it has another form. */
    <T> @Nullable T read(ValueForm<T> form) {
        Token token = tokens.token();
        if (token == Token.START_OBJECT && form instanceof ObjectForm<T> object) {
            return objects.read(object);
        } else if (token == Token.START_ARRAY && form instanceof ListForm<T, ?> list) {
            return elements(list);
        }
        T value = scalar(token, form);
        if (value == null) {
            reject(form);
        }
        return value;
    }

    /** Notes that the current value has another form. */
    void reject(ValueForm<?> form) {
        scalars.reject(form.expected(), scalars.word().flatMap(form::meant));
    }

    private <T> @Nullable T scalar(Token token, ValueForm<T> form) {
        if (token == Token.TEXT || form.isWords() && tokens.isText()) {
            return ofText(form);
        }
        return token.isNumber() ? ofNumber(form) : null;
    }

    private <T, E> @Nullable T elements(ListForm<T, E> form) {
        List<E> elements = new ArrayList<>();
        boolean all = true;
        while (scalars.nextElement()) {
            E element = read(form.elementForm());
            if (element == null) {
                all = false;
            } else {
                elements.add(element);
            }
        }
        return all ? form.ofElements(elements) : null;
    }
}
