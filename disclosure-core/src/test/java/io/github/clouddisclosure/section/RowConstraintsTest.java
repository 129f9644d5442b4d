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
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.constraint.WellFormed;
import io.github.clouddisclosure.constraint.YesNoExpected;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Severity;
import io.github.clouddisclosure.guideline.AnswerKind;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

/** The constraints on each accessor are those that the catalogue calls for: no less and no more. */
class RowConstraintsTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    private static final String NEGATIVE_RATIO = PercentageRange.class.getSimpleName() + " with negatives";
    private static final String MORE_THAN_YES_OR_NO = YesNoExpected.class.getSimpleName() + " and more";

    @ParameterizedTest
    @FieldSource("ROWS")
    void theAnswerIsConstrainedAsItsKindCallsFor(GuidelineRow row) {
        assertEquals(expectedOnAnswer(row), constraints(SectionTypes.accessor(row)));
    }

    private static Set<String> expectedOnAnswer(GuidelineRow row) {
        List<Class<?>> expected = new ArrayList<>(List.of(NoBlankText.class));
        Set<String> more = row.detail().isPresent() ? Set.of(MORE_THAN_YES_OR_NO) : Set.of();
        if (row.isMandatory()) {
            expected.addAll(List.of(Mandatory.class, MandatoryDisclosed.class));
        }
        switch (row.kind()) {
            case YES_NO ->
                expected.addAll(
                        row.detail().isPresent()
                                ? List.of(DetailWhenYes.class, DetailDisclosed.class)
                                : List.of(YesNoExpected.class, ConditionsWhenConditional.class));
            case CAN_DISCLOSE -> expected.add(ConditionsWhenPossible.class);
            case DATE -> expected.addAll(List.of(DateExpected.class, DayExpected.class));
            case URL -> expected.add(UrlExpected.class);
            default -> {
                if (row.kind().isNumber()) {
                    expected.add(NumberExpected.class);
                }
            }
        }
        switch (row.id()) {
            case "48.1" -> expected.add(TargetExpected.class);
            case "48.2" -> expected.add(ActualExpected.class);
            default -> {
                // No other row is about a target or an actual value.
            }
        }
        Set<String> names = names(expected);
        names.addAll(more);
        return names;
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void theValueIsConstrainedAsItsKindCallsFor(GuidelineRow row) {
        AnnotatedType value = argument(SectionTypes.accessor(row).getAnnotatedReturnType());
        if (row.kind().isChoice()) {
            assertEquals(Set.of(), constraints(value));
            AnnotatedType detail = argument(value);
            assertEquals(row.detail().map(RowConstraintsTest::expectedOnValue).orElse(Set.of()), constraints(detail));
        } else {
            assertEquals(expectedOnValue(row.kind()), constraints(value));
        }
    }

    private static Set<String> expectedOnValue(AnswerKind kind) {
        return switch (kind) {
            case CORPORATE_NUMBER, URL, POSTAL_ADDRESS, CONTACT -> names(List.of(WellFormed.class));
            case DATE, DATES -> names(List.of(NotInFuture.class));
            case COUNT, MONEY, LEAD_TIME, DURATION, DATA_RATE -> names(List.of(NotNegative.class));
            case PERCENTAGE -> names(List.of(PercentageRange.class));
            case RATIO -> Set.of(NEGATIVE_RATIO);
            case TEXT, PROFIT, NAMES, PERSON, AGENCY, FIRE_SUPPRESSION, YES_NO, CAN_DISCLOSE -> Set.of();
        };
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void errorsAreInTheDefaultGroupAndWarningsInTheirOwnEachWithItsPayload(GuidelineRow row)
            throws ReflectiveOperationException {
        Method accessor = SectionTypes.accessor(row);
        AnnotatedType value = argument(accessor.getAnnotatedReturnType());
        assertSeverities(accessor);
        assertSeverities(value);
        if (row.kind().isChoice()) {
            assertSeverities(argument(value));
        }
    }

    private static void assertSeverities(AnnotatedElement element) throws ReflectiveOperationException {
        for (Annotation annotation : element.getAnnotations()) {
            if (isConstraint(annotation.annotationType())) {
                boolean isError = severity(annotation.annotationType()) == Severity.ERROR;
                assertEquals(isError ? List.of() : List.of(Warnings.class), types(annotation, "groups"));
                assertEquals(
                        List.of(isError ? ErrorPayload.class : WarningPayload.class), types(annotation, "payload"));
            }
        }
    }

    private static List<Class<?>> types(Annotation constraint, String attribute) throws ReflectiveOperationException {
        return List.of(
                (Class<?>[]) constraint.annotationType().getMethod(attribute).invoke(constraint));
    }

    private static Severity severity(Class<?> constraint) throws ReflectiveOperationException {
        Object message = constraint.getMethod("message").getDefaultValue();
        return Arrays.stream(FindingCode.values())
                .filter(code -> message.equals("{" + code.messageKey() + "}"))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void noConstraintStandsOnTheImplementation(GuidelineRow row) throws ReflectiveOperationException {
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
    void theOneRuleAcrossRowsStandsOnTheDisclosure() throws ReflectiveOperationException {
        assertEquals(names(List.of(DatesInOrder.class)), constraints(Disclosure.class));
        assertSeverities(Disclosure.class);
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

    private static Set<String> names(List<Class<?>> constraints) {
        Set<String> names = new TreeSet<>();
        constraints.forEach(constraint -> names.add(constraint.getSimpleName()));
        return names;
    }

    private static Set<String> constraints(AnnotatedElement element) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(element.getAnnotations())
                .filter(annotation -> isConstraint(annotation.annotationType()))
                .forEach(constraint -> names.add(name(constraint)));
        return names;
    }

    private static String name(Annotation constraint) {
        if (constraint instanceof YesNoExpected asked && asked.andMore()) {
            return MORE_THAN_YES_OR_NO;
        }
        return constraint instanceof PercentageRange range && range.mayBeNegative()
                ? NEGATIVE_RATIO
                : constraint.annotationType().getSimpleName();
    }

    private static boolean isConstraint(Class<? extends Annotation> type) {
        return type.isAnnotationPresent(Constraint.class);
    }
}
