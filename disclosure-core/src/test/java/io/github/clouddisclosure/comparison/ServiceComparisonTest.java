package io.github.clouddisclosure.comparison;

import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.Person;
import io.github.clouddisclosure.value.YesNo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceComparisonTest {
    private static final List<GuidelineRow> ROWS =
            RowSelection.of(Guideline.aspSaas3(), List.of("2.1", "48.1", "88.1"));

    @Test
    void rowsAndServicesStayInTheirOrder() {
        ServiceComparison comparison = comparison(service("b", no()), service("a", yes()));

        assertEquals(List.of("b", "a"), comparison.heads());
        assertEquals(
                ROWS, comparison.rows().stream().map(ComparedRow::guidelineRow).toList());
        assertEquals(
                List.of("無し", "有り"),
                comparison.rows().get(2).answers().stream()
                        .map(ComparedAnswer::text)
                        .toList());
    }

    @Test
    void rowsAreCountedByHowTheyAreAnsweredAndNothingIsScored() {
        Disclosure disclosure = Disclosure.builder()
                .business(business -> business.tradeName(text("見本")))
                .servicePerformance(performance -> performance.targetAvailability(described("高い")))
                .housing(housing -> housing.fireDetection(withheld()))
                .build();

        assertEquals(new RowCounts(3, 3, 1, 2, 0), RowCounts.of(disclosure, ROWS));
        assertEquals(
                new RowCounts(3, 2, 0, 2, 1),
                RowCounts.of(
                        Disclosure.builder()
                                .servicePerformance(performance -> performance.targetAvailability(percent("99.9")))
                                .housing(housing -> housing.fireDetection(notApplicable()))
                                .build(),
                        ROWS));
    }

    @Test
    void servicesDifferWhereTheirAnswersDo() {
        Answer<YesNo<Void>> inOtherWords = Stated.of(YesNo.<Void>of(Choice.YES)).withSourceText("有");

        assertFalse(comparison(service("a", yes()), service("b", inOtherWords))
                .rows()
                .get(2)
                .differs());
        assertTrue(comparison(service("a", yes()), service("b", yes("全館")))
                .rows()
                .get(2)
                .differs());
        assertTrue(comparison(service("a", yes()), service("b", withheld()))
                .rows()
                .get(2)
                .differs());
        assertFalse(comparison(service("a", yes())).rows().get(2).differs());
    }

    @Test
    void servicesOfOneNameAreToldApartByTheirSources() {
        Disclosure named = Disclosure.builder()
                .servicePerformance(performance -> performance.serviceName(text("見本")))
                .build();
        ServiceComparison comparison = ServiceComparison.of(
                List.of(
                        of("1.json", named),
                        of("2.json", named),
                        of("3.json", Disclosure.builder().build())),
                ROWS,
                Locale.JAPANESE);

        assertEquals(List.of("見本 (1.json)", "見本 (2.json)", "3.json"), comparison.heads());
    }

    @Test
    void thereIsALimitOnServices() {
        List<ComparedService> services = Collections.nCopies(ServiceComparison.MAX_SERVICES, service("a", yes()));
        List<ComparedService> tooMany = new ArrayList<>(services);
        tooMany.add(service("b", yes()));

        assertEquals(
                ServiceComparison.MAX_SERVICES,
                ServiceComparison.of(services, ROWS, Locale.JAPANESE).services().size());
        assertThrows(IllegalArgumentException.class, () -> ServiceComparison.of(tooMany, ROWS, Locale.JAPANESE));
    }

    @Test
    void aServiceWithOtherRowsIsRefused() {
        List<ComparedService> services = List.of(service("a", yes()));

        assertThrows(
                IllegalArgumentException.class,
                () -> ServiceComparison.of(services, Guideline.aspSaas3().rows(), Locale.JAPANESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "csv", "txt"})
    void theCareerOfTheRepresentativeIsInNoForm(String form) {
        List<GuidelineRow> rows = RowSelection.of(Guideline.aspSaas3(), List.of("6.2"));
        Disclosure born = Disclosure.builder()
                .personnel(personnel -> personnel.representativeCareer(text("1970年1月1日生まれ")))
                .build();
        Disclosure saying = Disclosure.builder()
                .personnel(personnel -> personnel.representativeCareer(withheld("1971年生まれ")))
                .build();
        ServiceComparison comparison = ServiceComparison.of(
                List.of(
                        ComparedService.of("a", born, rows, Locale.JAPANESE),
                        ComparedService.of("b", saying, rows, Locale.JAPANESE)),
                rows,
                Locale.JAPANESE);
        String written = writer(form).apply(comparison);

        assertTrue(written.contains("回答あり") && written.contains("非公開"));
        assertFalse(written.contains("197"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "csv", "txt"})
    void ofTheSecurityOfficerOnlyYesOrNoIsCompared(String form) {
        List<GuidelineRow> rows = RowSelection.of(Guideline.aspSaas3(), List.of("22.1"));
        Disclosure named = Disclosure.builder()
                .compliance(compliance -> compliance.securityOfficer(yes(Person.of("情報 太郎", "取締役"))))
                .build();
        Disclosure inWords = Disclosure.builder()
                .compliance(compliance -> compliance.securityOfficer(described("情報 太郎がおります")))
                .build();
        ServiceComparison comparison = ServiceComparison.of(
                List.of(
                        ComparedService.of("a", named, rows, Locale.JAPANESE),
                        ComparedService.of("b", inWords, rows, Locale.JAPANESE)),
                rows,
                Locale.JAPANESE);
        String written = writer(form).apply(comparison);

        assertTrue(written.contains("有り") && written.contains("回答あり"), written);
        assertFalse(written.contains("太郎") || written.contains("取締役"), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "csv", "txt"})
    void thereIsNothingToCompareWithoutServicesAndNothingFails(String form) {
        assertFalse(writer(form)
                .apply(ServiceComparison.of(List.of(), ROWS, Locale.ENGLISH))
                .isEmpty());
    }

    static Function<ServiceComparison, String> writer(String form) {
        return switch (form) {
            case "html" -> ComparisonPage::write;
            case "md" -> ComparisonMarkdown::write;
            case "csv" -> ComparisonCsv::write;
            default -> ComparisonText::write;
        };
    }

    private static ServiceComparison comparison(ComparedService... services) {
        return ServiceComparison.of(List.of(services), ROWS, Locale.JAPANESE);
    }

    private static ComparedService service(String source, Answer<YesNo<Void>> fireDetection) {
        return of(
                source,
                Disclosure.builder()
                        .housing(housing -> housing.fireDetection(fireDetection))
                        .build());
    }

    private static ComparedService of(String source, Disclosure disclosure) {
        return ComparedService.of(source, disclosure, ROWS, Locale.JAPANESE);
    }
}
