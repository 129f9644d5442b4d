package io.github.clouddisclosure.jackson;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that were read of an object of some {@link Shape}, by their order in it: one for all objects of a document. */
final class FlatObject {
    private final @Nullable Object[] values = new @Nullable Object[Shape.MAX_FIELDS];

    void clear() {
        Arrays.fill(values, null);
    }

    void set(int field, @Nullable Object value) {
        values[field] = value;
    }

    boolean has(int field) {
        return values[field] != null;
    }

    String text(int field) {
        return (String) present(field);
    }

    String textOrEmpty(int field) {
        String text = (String) values[field];
        return text == null ? "" : text;
    }

    Optional<String> optionalText(int field) {
        return Optional.ofNullable((String) values[field]);
    }

    BigDecimal number(int field) {
        return (BigDecimal) present(field);
    }

    long wholeNumber(int field) {
        return (Long) present(field);
    }

    private Object present(int field) {
        Object value = values[field];
        if (value == null) {
            throw new IllegalStateException("field " + field + " is required by the shape, but was not read");
        }
        return value;
    }
}
