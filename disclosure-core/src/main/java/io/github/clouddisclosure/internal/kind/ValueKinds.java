package io.github.clouddisclosure.internal.kind;

import io.github.clouddisclosure.guideline.AnswerKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a value where its row is not known, so that a {@code switch} over the kinds can be made of it. */
public final class ValueKinds {
    private static final Map<Class<?>, AnswerKind> BY_TYPE = byType();

    private ValueKinds() {}

    /**
     * A kind whose values are of the type of a value; the first of them where there are several, as of amounts and profits.
     *
     * @param value a value
     * @return the kind; null where no row asks for such a value
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
