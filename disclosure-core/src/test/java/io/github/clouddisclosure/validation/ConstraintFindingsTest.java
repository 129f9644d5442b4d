package io.github.clouddisclosure.validation;

import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.yen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.testing.Unblemished;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConstraintFindingsTest {
    private static final Disclosure BROKEN = Unblemished.disclosure()
            .with(disclosure -> disclosure
                    .finance(finance -> finance.sales(yen(-1)))
                    .servicePerformance(service -> service.serviceStartedOn(date(1990, 1, 1))));

    private static List<Finding> findingsAt(String place) {
        return List.of(
                Finding.at(place + "/finance/sales", FindingCode.NEGATIVE)
                        .withRow(row("9.1"))
                        .withExcerpt("-1円"),
                Finding.at(place + "/servicePerformance/serviceStartedOn", FindingCode.DATES_OUT_OF_ORDER)
                        .withRow(row("36.1"))
                        .withExcerpt("1990-01-01"));
    }

    private static ValidatorFactory factory;

    @BeforeAll
    static void start() {
        factory = Validation.buildDefaultValidatorFactory();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    private static GuidelineRow row(String id) {
        return Guideline.aspSaas3().row(id).orElseThrow();
    }

    private static List<Finding> findings(Object bean) {
        return ConstraintFindings.of(factory.getValidator().validate(bean));
    }

    record Application(
            @Valid Disclosure disclosure, @NotBlank String applicant) {}

    @Test
    void thoseOfADisclosureInAnotherObjectAreTheSameWithItsPath() {
        assertEquals(findingsAt("/disclosure"), findings(new Application(BROKEN, "申請者")));
    }

    @Test
    void thoseOfOtherConstraintsAreLeftOut() {
        assertEquals(findingsAt("/disclosure"), findings(new Application(BROKEN, "")));
    }

    record Collection(List<@Valid Disclosure> disclosures, Map<@Size(max = 9) String, @Valid Disclosure> byName) {}

    @Test
    void thoseOfDisclosuresInContainersAreTheSameWithTheirPaths() {
        assertEquals(
                findingsAt("/disclosures/1"),
                findings(new Collection(List.of(Unblemished.disclosure(), BROKEN), Map.of())));
        assertEquals(findingsAt("/byName/サービス"), findings(new Collection(List.of(), Map.of("サービス", BROKEN))));
    }

    record Finance(@NotBlank String sales) {}

    record Other(@Valid Finance finance) {}

    @Test
    void anotherObjectWithTheSameNamesIsNotMistakenForADisclosure() {
        assertEquals(List.of(), findings(new Other(new Finance(""))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DISCLOSURE_DATE")
    void thoseOfASectionAloneHaveItsRows(Section section) throws ReflectiveOperationException {
        String getter = "get" + section.key().substring(0, 1).toUpperCase(Locale.ROOT)
                + section.key().substring(1);
        Object alone =
                Disclosure.class.getMethod(getter).invoke(Disclosure.builder().build());
        assertEquals(
                Guideline.aspSaas3().rows(section).stream()
                        .filter(GuidelineRow::isMandatory)
                        .map(row -> Finding.about(row, FindingCode.MANDATORY_UNANSWERED))
                        .toList(),
                findings(alone));
    }

    @Test
    void noViolationIsNoFinding() {
        assertEquals(List.of(), ConstraintFindings.of(List.of()));
    }
}
