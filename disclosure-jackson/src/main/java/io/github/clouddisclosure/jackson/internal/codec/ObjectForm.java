package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.HasCode;
import io.github.clouddisclosure.value.Qualifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a value that is an object of texts and numbers. A subclass declares its fields in the order they are
 * written.
 *
 * @param <T> the type of the value
 */
abstract class ObjectForm<T> extends ValueForm<T> {
    private final List<Field> fields = new ArrayList<>(FlatObject.MAX_FIELDS);
    private final List<String> names = new ArrayList<>(FlatObject.MAX_FIELDS);

    ObjectForm() {
        this(null);
    }

    ObjectForm(@Nullable ScalarType scalar) {
        super(scalar);
    }

    final Field requiredText(String name) {
        return add(name, ScalarType.TEXT, true);
    }

    final Field optionalText(String name) {
        return add(name, ScalarType.TEXT, false);
    }

    final Field number(String name) {
        return add(name, ScalarType.NUMBER, true);
    }

    final Field wholeNumber(String name) {
        return add(name, ScalarType.WHOLE_NUMBER, true);
    }

    final <C extends Enum<C> & HasCode> Field unit(Class<C> units) {
        return add("unit", ScalarType.TEXT, true, new Codes<>(units));
    }

    final Field qualifier() {
        return add("qualifier", ScalarType.TEXT, false, new Codes<>(Qualifier.class));
    }

    private Field add(String name, ScalarType type, boolean isRequired) {
        return add(name, type, isRequired, null);
    }

    private Field add(String name, ScalarType type, boolean isRequired, @Nullable Codes<?> codes) {
        if (fields.size() == FlatObject.MAX_FIELDS) {
            throw new IllegalStateException(
                    "no place for " + name + " in an object of " + FlatObject.MAX_FIELDS + " fields");
        }
        Field field = new Field(fields.size(), name, type, isRequired, codes);
        fields.add(field);
        names.add(name);
        return field;
    }

    final List<Field> fields() {
        return fields;
    }

    @Override
    final List<String> fieldNames() {
        return names;
    }

    @Override
    LocalizedText expected() {
        return Expected.objectOf(names);
    }

    @Override
    @Nullable
    T ofScalar(Scalars scalars) {
        return null;
    }

    /** The value of an object that has every required field. */
    abstract T ofObject(FlatObject object);

    @Override
    boolean isScalar(T value) {
        return false;
    }

    @Override
    void write(T value, ValueWriter writer) {
        writer.startObject();
        writeFields(value, writer);
        writer.endObject();
    }

    abstract void writeFields(T value, ValueWriter writer);
}
