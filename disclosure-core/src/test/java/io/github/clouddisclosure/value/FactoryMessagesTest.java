package io.github.clouddisclosure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.testing.ExportedTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever makes an answer or a value says what it was given and what it expects, never only what the JDK says. */
class FactoryMessagesTest {
    private static final String MANY = "9".repeat(30) + "x".repeat(100);

    /** What is refused, by signature. Everything else takes any content. */
    private static final Map<String, List<Refusal>> REFUSALS = Map.of(
            "Percentage.of(String)", percentages(),
            "Answers.percent(String)", percentages(),
            "Answers.percent(String, String)", percentages("2025年度"),
            "PartialDate.of(int)", years(),
            "Answers.date(int)", years(),
            "PartialDate.of(int, int)", months(),
            "Answers.date(int, int)", months(),
            "PartialDate.of(int, int, int)", days(),
            "Answers.date(int, int, int)", days(),
            "PartialDate.of(LocalDate)",
                    List.of(refusal(
                            "there is no year 10000 here: expected a year from 1 to 9999, for example 2024",
                            LocalDate.of(10000, 1, 1))));

    private record Refusal(String message, Object... arguments) {}

    private static Refusal refusal(String message, Object... arguments) {
        return new Refusal(message, arguments);
    }

    private static List<Refusal> percentages(Object... others) {
        Map<String, String> shown = Map.of(
                "99.9%",
                "\"99.9%\"",
                "",
                "\"\"",
                "99,9",
                "\"99,9\"",
                "非公開",
                "\"非公開\"",
                "1\n\u202e2",
                "\"1\\u000a\\u202e2\"",
                "1e9999999999",
                "\"1e9999999999\"",
                MANY,
                '"' + MANY.substring(0, 40) + "…\"");
        return shown.entrySet().stream()
                .map(given -> refusal(
                        given.getValue()
                                + " is not a percentage: expected the number before the percent sign, for example 99.90",
                        Stream.concat(Stream.of(given.getKey()), Stream.of(others))
                                .toArray()))
                .toList();
    }

    private static List<Refusal> years() {
        return Stream.of(0, -1, 10000, Integer.MIN_VALUE)
                .map(year -> refusal(
                        "there is no year " + year + " here: expected a year from 1 to 9999, for example 2024", year))
                .toList();
    }

    private static List<Refusal> months() {
        return List.of(
                refusal(
                        "there is no month 13: expected a year and a month from 1 to 12, for example 2024, 6",
                        2026,
                        13),
                refusal("there is no month 0: expected a year and a month from 1 to 12, for example 2024, 6", 2026, 0),
                refusal("there is no year 0 here: expected a year from 1 to 9999, for example 2024", 0, 12));
    }

    private static List<Refusal> days() {
        return Stream.of(
                        List.of(2026, 2, 30),
                        List.of(2026, 13, 1),
                        List.of(2026, 1, 0),
                        List.of(0, 1, 1),
                        List.of(10000, 1, 1))
                .map(day -> refusal(
                        "there is no day " + day.get(0) + ", " + day.get(1) + ", " + day.get(2)
                                + ": expected a year from 1 to 9999, a month and a day of it, for example 2024, 6, 12",
                        day.toArray()))
                .toList();
    }

    static Stream<Arguments> refusals() {
        return factories().stream()
                .filter(factory -> REFUSALS.containsKey(name(factory)))
                .flatMap(
                        factory -> REFUSALS.get(name(factory)).stream().map(refusal -> Arguments.of(factory, refusal)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsRefusedIsShownWithWhatIsExpected(Executable factory, Refusal refusal) {
        Throwable thrown = thrownBy(factory, refusal.arguments());
        assertTrue(thrown instanceof IllegalArgumentException || thrown instanceof DateTimeException, thrown::toString);
        assertEquals(refusal.message(), thrown.getMessage());
    }

    @Test
    void theCauseIsKept() {
        assertEquals(
                NumberFormatException.class,
                assertThrows(NumberFormatException.class, () -> Percentage.of("99.9%"))
                        .getCause()
                        .getClass());
        assertEquals(
                DateTimeException.class,
                assertThrows(DateTimeException.class, () -> PartialDate.of(2026, 2, 30))
                        .getCause()
                        .getClass());
    }

    /** A new factory is tried with everything here; if it refuses any of it, its messages belong into the table. */
    @Test
    void whateverElseMakesAnAnswerOrAValueTakesAnyContent() {
        Set<String> refusing = new TreeSet<>();
        for (Executable factory : factories()) {
            for (int i = 0; i < 12; i++) {
                int at = i;
                Object[] arguments = Arrays.stream(factory.getParameterTypes())
                        .map(type -> contents(type).get(at % contents(type).size()))
                        .toArray();
                if (thrownBy(factory, arguments) != null) {
                    refusing.add(name(factory));
                }
            }
        }
        assertEquals(new TreeSet<>(REFUSALS.keySet()), refusing);
    }

    static Stream<Arguments> nulls() {
        return factories().stream()
                .flatMap(factory -> Stream.iterate(0, i -> i + 1)
                        .limit(factory.getParameterCount())
                        .filter(i -> !factory.getParameterTypes()[i].isPrimitive())
                        .map(i -> Arguments.of(factory, i)));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullIsRefusedByTheNameOfWhatIsNull(Executable factory, int at) {
        Object[] arguments = Arrays.stream(factory.getParameterTypes())
                .map(FactoryMessagesTest::usual)
                .toArray();
        assertEquals(null, thrownBy(factory, arguments), "nothing else is refused");
        arguments[at] = null;
        Throwable thrown = thrownBy(factory, arguments);
        assertEquals(NullPointerException.class, thrown.getClass());
        assertTrue(Objects.toString(thrown.getMessage()).matches("[a-z][A-Za-z]*"), thrown::toString);
    }

    @Test
    void aNullInAListIsRefusedByItsPlace() {
        assertEquals("names[1]", refusedNull(() -> NameList.of("甲", null)));
        assertEquals("names[0]", refusedNull(() -> new NameList(Collections.singletonList(null))));
        assertEquals("dates[1]", refusedNull(() -> DateList.of(PartialDate.of(2024), null)));
    }

    private static String refusedNull(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    /** Public constructors, static methods, and methods that give a changed copy. */
    private static List<Executable> factories() {
        List<Executable> factories = new ArrayList<>();
        for (Class<?> type : ExportedTypes.of(Answers.class)) {
            boolean isOne = type.getPackage() == Answers.class.getPackage()
                    || type.getPackage() == Percentage.class.getPackage();
            if (isOne && !type.isInterface()) {
                factories.addAll(List.of(type.getConstructors()));
                Arrays.stream(type.getMethods())
                        .filter(method -> method.getDeclaringClass() == type && !method.isSynthetic())
                        .filter(method -> isStatic(method) || type.isAssignableFrom(method.getReturnType()))
                        .filter(method -> !type.isEnum() || !method.getName().startsWith("value"))
                        .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                        .forEach(factories::add);
            }
        }
        assertTrue(factories.size() > 80, "factories: " + factories.size());
        return factories;
    }

    private static boolean isStatic(Executable factory) {
        return Modifier.isStatic(factory.getModifiers());
    }

    private static String name(Executable factory) {
        String type = factory.getDeclaringClass().getSimpleName();
        String parameters = Arrays.stream(factory.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        return type + (factory instanceof Method ? "." + factory.getName() : "") + parameters;
    }

    private static Throwable thrownBy(Executable factory, Object... arguments) {
        try {
            if (factory instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) factory).invoke(isStatic(factory) ? null : example(factory.getDeclaringClass()), arguments);
            }
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (ReflectiveOperationException notCallable) {
            throw new AssertionError(name(factory), notCallable);
        }
    }

    private static Object example(Class<?> type) {
        return Stream.of(
                        Stated.of(""),
                        Withheld.plain(),
                        NotApplicable.plain(),
                        ContactPoint.none(),
                        Count.of(1),
                        Money.yen(1),
                        Percentage.of("1"))
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of " + type));
    }

    private static Object usual(Class<?> type) {
        return type == String.class ? "1" : contents(type).get(0);
    }

    /** Content of a type, the usual first; the rest is what people and programs get wrong. */
    private static List<?> contents(Class<?> type) {
        if (type == String.class) {
            return List.of("1", "", " ", "99.9%", "\0\n\u202e\ud800", "〒105-0023", "非公開", MANY, "1e9999999999");
        } else if (type == int.class) {
            return List.of(1, 0, -1, 13, 32, 10000, Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else if (type == long.class) {
            return List.of(1L, 0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE);
        } else if (type == BigDecimal.class) {
            return List.of(BigDecimal.ONE, new BigDecimal("-1e2147483647"), new BigDecimal("1e-2147483647"));
        } else if (type == LocalDate.class) {
            return List.of(LocalDate.EPOCH, LocalDate.MIN, LocalDate.MAX);
        } else if (type == String[].class) {
            return List.of(new String[] {"甲"}, new String[0]);
        } else if (type == PartialDate[].class) {
            return List.of(new PartialDate[] {PartialDate.of(2024)}, new PartialDate[0]);
        } else if (type == List.class) {
            return List.of(List.of());
        } else if (type == Optional.class) {
            return List.of(Optional.empty());
        } else if (type == Object.class) {
            return List.of("", 1, Answers.withheld());
        } else if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        } else if (type == Answer.class) {
            return List.of(Answers.withheld());
        }
        throw new AssertionError("no content of " + type);
    }
}
