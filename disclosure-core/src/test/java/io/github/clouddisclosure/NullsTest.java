package io.github.clouddisclosure;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.section.Business;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.CsvTable;
import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.table.MarkdownTable;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.MarkdownText;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.validation.ConstraintFindings;
import io.github.clouddisclosure.validation.DisclosureValidator;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.PostalAddress;
import io.github.clouddisclosure.value.TimeSpan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setter and every factory refuses null at once. */
class NullsTest {
    private static final List<Class<?>> WITH_FACTORIES = List.of(
            Answers.class,
            BarSeparatedText.class,
            LookAlikes.class,
            MarkdownText.class,
            TableReader.class,
            Stated.class,
            ConstraintFindings.class,
            DisclosureValidator.class,
            Agency.class,
            Count.class,
            DateList.class,
            Money.class,
            NameList.class,
            Percentage.class,
            Person.class,
            PostalAddress.class,
            TimeSpan.class,
            OfficialTable.class,
            HtmlPage.class,
            MarkdownTable.class,
            CsvTable.class,
            PlainTextTable.class,
            PartialDate.class);

    private static final List<Object> WITH_SETTERS = List.of(
            Disclosure.builder(),
            Business.builder(),
            SupplementaryRow.builder(),
            Disclosure.builder().build(),
            Stated.of(""),
            Withheld.plain(),
            NotApplicable.plain(),
            Guideline.aspSaas3(),
            DisclosureValidator.asOf(LocalDate.EPOCH),
            Finding.at("", FindingCode.NOT_JSON),
            ContactPoint.none(),
            Count.of(1),
            Money.yen(1),
            Percentage.of("1"),
            PartialDate.of(2024));

    static Stream<Arguments> calls() {
        Stream<Arguments> factories = WITH_FACTORIES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(method -> Arguments.of(method, null));
        Stream<Arguments> setters = WITH_SETTERS.stream()
                .flatMap(target -> Arrays.stream(target.getClass().getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method ->
                                !method.isBridge() && !method.getName().equals("equals"))
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .map(method -> Arguments.of(method, target)));
        return Stream.concat(factories, setters).filter(call -> takesAnObject((Method) call.get()[0]));
    }

    private static boolean takesAnObject(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && Arrays.stream(method.getParameterTypes()).anyMatch(type -> !type.isPrimitive());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefused(Method method, Object target) {
        Object[] nulls = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? (Object) (type == int.class ? 1 : 1L) : null)
                .toArray();
        method.setAccessible(true);
        InvocationTargetException refusal =
                assertThrows(InvocationTargetException.class, () -> method.invoke(target, nulls), method::toString);
        assertInstanceOf(NullPointerException.class, refusal.getCause());
    }
}
