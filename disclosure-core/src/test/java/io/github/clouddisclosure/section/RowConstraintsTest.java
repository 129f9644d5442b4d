package io.github.clouddisclosure.section;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.DatesInOrder;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.ActualExpected;
import io.github.clouddisclosure.constraint.ConditionsWhenConditional;
import io.github.clouddisclosure.constraint.ConditionsWhenPossible;
import io.github.clouddisclosure.constraint.DateExpected;
import io.github.clouddisclosure.constraint.DayExpected;
import io.github.clouddisclosure.constraint.DetailDisclosed;
import io.github.clouddisclosure.constraint.DetailWhenYes;
import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.Mandatory;
import io.github.clouddisclosure.constraint.MandatoryDisclosed;
import io.github.clouddisclosure.constraint.NoBlankText;
import io.github.clouddisclosure.constraint.NotInFuture;
import io.github.clouddisclosure.constraint.NotNegative;
import io.github.clouddisclosure.constraint.NumberExpected;
import io.github.clouddisclosure.constraint.PercentageRange;
import io.github.clouddisclosure.constraint.TargetExpected;
import io.github.clouddisclosure.constraint.UrlExpected;
import io.github.clouddisclosure.constraint.WellFormed;
import io.github.clouddisclosure.constraint.YesNoExpected;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Where the constraints are, and what each declares. Those on the accessor of a row are rendered from the catalogue.
 */
class RowConstraintsTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    @ParameterizedTest
    @FieldSource("ROWS")
    void noConstraintIsOnTheImplementation(GuidelineRow row) throws ReflectiveOperationException {
        Class<?> implementation = row.section() == Section.DISCLOSURE_DATE
                ? Disclosure.builder().build().getClass()
                : SectionTypes.builder(row.section()).build().getClass();
        Method accessor =
                implementation.getDeclaredMethod(SectionTypes.accessor(row).getName());
        assertEquals(Set.of(), constraints(accessor));
        assertEquals(Set.of(), constraints(argument(accessor.getAnnotatedReturnType())));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISCLOSURE_DATE")
    void everySectionIsValidatedWithItsDisclosure(Section section) throws ReflectiveOperationException {
        String name = SectionTypes.accessors(section).getSimpleName();
        Method accessor = Disclosure.class.getMethod("get" + name);
        assertEquals(SectionTypes.accessors(section), accessor.getReturnType());
        assertNotNull(accessor.getAnnotation(Valid.class));
        assertEquals(Set.of(), constraints(SectionTypes.accessors(section)));
    }

    @Test
    void theOnlyRuleAcrossRowsIsOnTheDisclosure() {
        assertEquals(Set.of(DatesInOrder.class), constraints(Disclosure.class));
        DatesInOrder rule = Disclosure.class.getAnnotation(DatesInOrder.class);
        assertArrayEquals(new Class<?>[0], rule.groups());
        assertArrayEquals(new Class<?>[] {ErrorPayload.class}, rule.payload());
    }

    static final List<Class<?>> CONSTRAINTS = List.of(
            ActualExpected.class,
            ConditionsWhenConditional.class,
            ConditionsWhenPossible.class,
            DateExpected.class,
            DatesInOrder.class,
            DayExpected.class,
            DetailDisclosed.class,
            DetailWhenYes.class,
            Mandatory.class,
            MandatoryDisclosed.class,
            NoBlankText.class,
            NotInFuture.class,
            NotNegative.class,
            NumberExpected.class,
            PercentageRange.class,
            TargetExpected.class,
            UrlExpected.class,
            WellFormed.class,
            YesNoExpected.class);

    @ParameterizedTest
    @FieldSource("CONSTRAINTS")
    void theDefaultMessageOfAConstraintIsThatOfACode(Class<?> constraint) throws ReflectiveOperationException {
        Object message = constraint.getMethod("message").getDefaultValue();
        assertTrue(
                Arrays.stream(FindingCode.values()).anyMatch(code -> message.equals("{" + code.messageKey() + "}")),
                message::toString);
    }

    @ParameterizedTest
    @FieldSource("CONSTRAINTS")
    void aConstraintIsInTheGroupThatItIsDeclaredIn(Class<?> constraint) throws ReflectiveOperationException {
        assertArrayEquals(
                new Class<?>[0], (Class<?>[]) constraint.getMethod("groups").getDefaultValue());
        assertArrayEquals(
                new Class<?>[0], (Class<?>[]) constraint.getMethod("payload").getDefaultValue());
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Set<Class<?>> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .collect(Collectors.toSet());
    }
}
