package io.github.clouddisclosure.internal.kind;

import io.github.clouddisclosure.guideline.AnswerKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a value whose row is not known, for use in a {@code switch} over the kinds. */
public final class ValueKinds {
    private static final Map<Class<?>, AnswerKind> BY_TYPE = byType();

    private ValueKinds() {}

    /**
     * The kind for the type of a value; the first one if there are several, as for amounts and profits.
     *
     * @param value a value
     * @return the kind; null if no row asks for such a value
     */
    public static @Nullable AnswerKind of(Object value) {
        return BY_TYPE.get(value.getClass());
    }

    private static Map<Class<?>, AnswerKind> byType() {
        Map<Class<?>, AnswerKind> kinds = new HashMap<>();
        for (AnswerKind kind : AnswerKind.values()) {
            kinds.putIfAbsent(kind.valueType(), kind);
        }
        return kinds;
    }
}
