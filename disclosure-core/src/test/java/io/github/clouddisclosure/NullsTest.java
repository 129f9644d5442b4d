package io.github.clouddisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.answer.AnswerValueExtractor;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Unanswered;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.comparison.ComparisonCells;
import io.github.clouddisclosure.comparison.ServiceComparison;
import io.github.clouddisclosure.difference.DisclosureDifference;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.SeveritySettings;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.merge.DisclosureMerge;
import io.github.clouddisclosure.proposal.Proposal;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.testing.ExportedTypes;
import io.github.clouddisclosure.validation.DisclosureValidator;
import io.github.clouddisclosure.validity.Validity;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.YesNoValueExtractor;
import jakarta.validation.ConstraintValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public constructor and method of every exported type refuses null at once. */
class NullsTest {
    /** One object of each type with methods, except those that a static {@code builder()} creates. */
    private static final List<Object> EXAMPLES = List.of(
            Disclosure.builder(),
            SupplementaryRow.builder(),
            Stated.of(""),
            new Described<>(""),
            Withheld.plain(),
            NotApplicable.plain(),
            Unanswered.instance(),
            Guideline.aspSaas3(),
            Guideline.aspSaas3().rows().get(0),
            new LocalizedText("", ""),
            DisclosureValidator.asOf(LocalDate.EPOCH),
            Validity.of(Disclosure.builder().build()),
            DisclosureMerge.of(
                    Disclosure.builder().build(),
                    Disclosure.builder().build(),
                    Disclosure.builder().build()),
            DisclosureDifference.between(
                    Disclosure.builder().build(), Disclosure.builder().build()),
            new Proposal(Guideline.aspSaas3().rows().get(0), "", "", Stated.of("")),
            Finding.at("", FindingCode.NOT_JSON),
            FindingCode.NOT_JSON,
            SeveritySettings.defaults(),
            OfficialTable.of(Disclosure.builder().build(), Locale.ENGLISH),
            ComparisonCells.of(ServiceComparison.of(List.of(), List.of(), Locale.ENGLISH)),
            TableLimits.defaults(),
            new TableLine(1, List.of()),
            new TableGrid(List.of()),
            TableReader.read(new TableGrid(List.of())),
            ContactPoint.none(),
            Count.of(1),
            DataRate.of(1, DataRateUnit.MBPS),
            DateList.of(),
            Money.yen(1),
            Percentage.of("1"),
            TimeSpan.of(1, TimeSpanUnit.DAYS),
            PartialDate.of(2024));

    /** A provider of Jakarta Validation calls these; by its specification, null is valid. */
    private static final Set<Class<?>> CALLED_BY_PROVIDERS =
            Set.of(AnswerValueExtractor.class, YesNoValueExtractor.class);

    static Stream<Arguments> calls() {
        Stream<Arguments> withoutTarget = types().flatMap(type -> Stream.concat(
                        Arrays.stream(type.getConstructors()),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()))))
                .map(call -> Arguments.of(call, null));
        Stream<Arguments> onTarget =
                types().flatMap(type -> methods(type).map(method -> Arguments.of(method, example(type))));
        return Stream.concat(withoutTarget, onTarget).filter(call -> takesAnObject((Executable) call.get()[0]));
    }

    private static Stream<Class<?>> types() {
        return ExportedTypes.of(Disclosure.class).stream()
                .filter(type -> !type.isAnnotation() && !ConstraintValidator.class.isAssignableFrom(type))
                .filter(type -> !CALLED_BY_PROVIDERS.contains(type));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals"));
    }

    private static boolean takesAnObject(Executable call) {
        return Modifier.isPublic(call.getModifiers())
                && Arrays.stream(call.getParameterTypes()).anyMatch(type -> !type.isPrimitive());
    }

    /** An object of a type; null if there is no example. */
    private static Object example(Class<?> type) {
        return Stream.concat(EXAMPLES.stream(), types().flatMap(NullsTest::built))
                .filter(type::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Object> built(Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return Stream.of(builder, build.invoke(builder));
        } catch (ReflectiveOperationException none) {
            return Stream.empty();
        }
    }

    @Test
    void thereIsAnExampleOfEveryTypeWithMethodsThatTakeObjects() {
        assertEquals(
                Set.of(),
                types().filter(type -> methods(type).anyMatch(NullsTest::takesAnObject))
                        .filter(type -> example(type) == null)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefused(Executable call, Object target) {
        Object[] nulls =
                Arrays.stream(call.getParameterTypes()).map(NullsTest::argument).toArray();
        InvocationTargetException refusal =
                assertThrows(InvocationTargetException.class, () -> invoke(call, target, nulls), call::toString);
        assertInstanceOf(NullPointerException.class, refusal.getCause());
    }

    private static Object argument(Class<?> type) {
        if (type == long.class) {
            return 1L;
        } else if (type == char.class) {
            return ',';
        } else if (type == boolean.class) {
            return true;
        }
        return type == int.class ? 1 : null;
    }

    private static void invoke(Executable call, Object target, Object... arguments)
            throws ReflectiveOperationException {
        call.setAccessible(true);
        if (call instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
        } else {
            ((Method) call).invoke(target, arguments);
        }
    }
}
