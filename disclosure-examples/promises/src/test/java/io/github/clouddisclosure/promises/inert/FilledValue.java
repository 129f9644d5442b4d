package io.github.clouddisclosure.promises.inert;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.YesNo;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Values in which each component that is a text is the same text, found by reflection. */
final class FilledValue {
    private FilledValue() {}

    /** A value of the type that a row asks for. */
    static Object of(GuidelineRow row, String text) {
        if (row.kind().isChoice()) {
            return new YesNo<>(
                    Choice.YES,
                    row.detail().filter(kind -> kind != AnswerKind.TEXT).map(kind -> of(kind.valueType(), text)));
        }
        return of(row.kind().valueType(), text);
    }

    private static Object of(Type type, String text) {
        if (type instanceof ParameterizedType generic) {
            Object part = of(generic.getActualTypeArguments()[0], text);
            return generic.getRawType() == Optional.class ? Optional.of(part) : List.of(part);
        } else if (type == String.class) {
            return text;
        } else if (type == long.class) {
            return 1L;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == PartialDate.class) {
            return PartialDate.of(2024, 6, 12);
        }
        Class<?> single = (Class<?>) type;
        return single.isEnum() ? single.getEnumConstants()[0] : record(single, text);
    }

    private static Object record(Class<?> type, String text) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(Arrays.stream(components)
                    .map(component -> of(component.getGenericType(), text))
                    .toArray());
        } catch (ReflectiveOperationException refused) {
            throw new AssertionError(type.getName(), refused);
        }
    }
}
