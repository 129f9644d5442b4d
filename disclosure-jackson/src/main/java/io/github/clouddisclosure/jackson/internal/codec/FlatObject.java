package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields read from an object in some {@link ObjectForm}: one instance for all objects of a document. */
final class FlatObject {
    /** The most fields that an object can have. */
    static final int MAX_FIELDS = 8;

    private final @Nullable Object[] values = new @Nullable Object[MAX_FIELDS];

    void clear() {
        Arrays.fill(values, null);
    }

    void set(Field field, @Nullable Object value) {
        values[field.place()] = value;
    }

    boolean has(Field field) {
        return values[field.place()] != null;
    }

    String text(Field field) {
        return (String) present(field);
    }

    String textOrEmpty(Field field) {
        String text = (String) values[field.place()];
        return text == null ? "" : text;
    }

    Optional<String> optionalText(Field field) {
        return Optional.ofNullable((String) values[field.place()]);
    }

    Optional<Qualifier> qualifier(Field field) {
        return optionalText(field).flatMap(Qualifier::ofCode);
    }

    BigDecimal number(Field field) {
        return (BigDecimal) present(field);
    }

    long wholeNumber(Field field) {
        return (Long) present(field);
    }

    private Object present(Field field) {
        Object value = values[field.place()];
        if (value == null) {
            throw new IllegalStateException(field.name() + " is required, but was not read");
        }
        return value;
    }
}
