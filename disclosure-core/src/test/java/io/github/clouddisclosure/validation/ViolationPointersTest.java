package io.github.clouddisclosure.validation;

import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.section.Finance;
import io.github.clouddisclosure.section.Housing;
import io.github.clouddisclosure.testing.Unblemished;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.groups.Default;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pointer of a finding leads from the object that was validated to the row, wherever the disclosure is in it. */
class ViolationPointersTest {
    private static final Disclosure GOOD = Unblemished.disclosure();

    /** An error in a value, a warning about an answer and an error across rows, in the order of the guideline. */
    private static final Disclosure BROKEN = GOOD.with(disclosure -> disclosure
            .finance(finance -> finance.sales(yen(-1)))
            .servicePerformance(service -> service.serviceStartedOn(date(1990, 1, 1)))
            .housing(housing -> housing.fireDetection(withheld())));

    private static final List<String> ROWS =
            List.of("/finance/sales", "/servicePerformance/serviceStartedOn", "/housing/fireDetection");

    record Plain(@Valid Disclosure disclosure) {}

    record Nested(@Valid Plain request) {}

    record InList(List<@Valid Disclosure> list) {}

    record InOldList(@Valid List<Disclosure> list) {}

    record InArray(@Valid Disclosure[] array) {}

    record InMap(Map<String, @Valid Disclosure> map) {}

    record InNumberedMap(Map<Integer, @Valid Disclosure> map) {}

    record InListsOfMap(Map<String, List<@Valid Disclosure>> map) {}

    record InListOfLists(List<List<@Valid Disclosure>> lists) {}

    record InSet(Set<@Valid Disclosure> set) {}

    record InOptional(Optional<@Valid Disclosure> optional) {}

    record ListOfRequests(List<@Valid Plain> requests) {}

    private static Map<Object, List<String>> disclosures() {
        Map<Object, List<String>> places = new LinkedHashMap<>();
        places.put(BROKEN, List.of(""));
        places.put(new Plain(BROKEN), List.of("/disclosure"));
        places.put(new Nested(new Plain(BROKEN)), List.of("/request/disclosure"));
        places.put(new InList(List.of(BROKEN, GOOD)), List.of("/list/0"));
        places.put(new InList(List.of(GOOD, BROKEN, BROKEN.with(d -> {}))), List.of("/list/1", "/list/2"));
        places.put(new InOldList(List.of(GOOD, BROKEN)), List.of("/list/1"));
        places.put(new InArray(new Disclosure[] {GOOD, BROKEN}), List.of("/array/1"));
        places.put(new InMap(Map.of("見本", BROKEN)), List.of("/map/見本"));
        places.put(new InMap(Map.of("a/b~c~1.[0]", BROKEN)), List.of("/map/a~1b~0c~01.[0]"));
        places.put(new InMap(Map.of("", BROKEN)), List.of("/map/"));
        places.put(new InNumberedMap(Map.of(7, BROKEN)), List.of("/map/7"));
        places.put(new InListsOfMap(Map.of("key", List.of(GOOD, BROKEN))), List.of("/map/key/1"));
        places.put(new InListOfLists(List.of(List.of(), List.of(BROKEN))), List.of("/lists/1/0"));
        places.put(new InSet(Set.of(BROKEN)), List.of("/set"));
        places.put(new InOptional(Optional.of(BROKEN)), List.of("/optional"));
        places.put(new ListOfRequests(List.of(new Plain(BROKEN))), List.of("/requests/0/disclosure"));
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithThePathToTheDisclosure(Provider provider) {
        disclosures()
                .forEach((bean, places) -> assertEquals(
                        ROWS.stream()
                                .flatMap(row -> places.stream().map(place -> place + row))
                                .toList(),
                        pointers(provider.violations(bean, Default.class, Warnings.class))));
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnTheOrderOfTheViolations(Provider provider) {
        InList list = new InList(Collections.nCopies(12, BROKEN).stream()
                .map(disclosure -> disclosure.with(d -> {}))
                .toList());
        List<String> inOrder = ROWS.stream()
                .flatMap(row -> Stream.iterate(0, index -> index + 1).limit(12).map(index -> "/list/" + index + row))
                .toList();
        assertEquals(inOrder, pointers(provider.violations(list, Default.class, Warnings.class)));
    }

    record WithSection(@Valid Finance money) {}

    record WithSections(List<@Valid Housing> places) {}

    @ParameterizedTest
    @EnumSource
    void ofASectionLeadsToItsRow(Provider provider) {
        Finance finance = BROKEN.getFinance();
        Housing housing = BROKEN.getHousing();
        Map.of(
                        finance,
                        "/finance/sales",
                        housing,
                        "/housing/fireDetection",
                        new WithSection(finance),
                        "/money/sales",
                        new WithSections(List.of(GOOD.getHousing(), housing)),
                        "/places/1/fireDetection")
                .forEach((bean, pointer) -> assertEquals(
                        List.of(pointer), pointers(provider.violations(bean, Default.class, Warnings.class))));
    }

    static class Service {
        @Valid
        Disclosure publish(@Valid Disclosure disclosure, List<@Valid Plain> requests, @Valid Housing place) {
            return disclosure;
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofAParameterBeginsWithItsName(Provider provider) throws ReflectiveOperationException {
        var method = Service.class.getDeclaredMethod("publish", Disclosure.class, List.class, Housing.class);
        String[] names = Stream.of(method.getParameters())
                .map(parameter -> "/" + parameter.getName())
                .toArray(String[]::new);
        // Hibernate Validator 8 validates an object once in a call, even if it is in two places.
        Housing equal = BROKEN.with(disclosure -> {}).getHousing();
        Object[] arguments = {GOOD, List.of(new Plain(BROKEN)), equal};
        assertEquals(
                List.of(
                        names[1] + "/0/disclosure/finance/sales",
                        names[1] + "/0/disclosure/servicePerformance/serviceStartedOn",
                        names[2] + "/fireDetection",
                        names[1] + "/0/disclosure/housing/fireDetection"),
                pointers(provider.validator()
                        .forExecutables()
                        .validateParameters(new Service(), method, arguments, Default.class, Warnings.class)));
    }

    @ParameterizedTest
    @EnumSource
    void ofAReturnValueHasNoPrefix(Provider provider) throws ReflectiveOperationException {
        var method = Service.class.getDeclaredMethod("publish", Disclosure.class, List.class, Housing.class);
        assertEquals(
                ROWS,
                pointers(provider.validator()
                        .forExecutables()
                        .validateReturnValue(new Service(), method, BROKEN, Default.class, Warnings.class)));
    }

    private static List<String> pointers(Collection<? extends ConstraintViolation<?>> violations) {
        return ConstraintFindings.of(violations).stream().map(Finding::pointer).toList();
    }
}
