package io.github.clouddisclosure.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which answers in a row give a reader more: a fact of the catalogue, and only where it is evident. */
class AnswerOrderTest {
    private static final Set<AnswerKind> WITH_AN_ORDER = EnumSet.of(
            AnswerKind.YES_NO,
            AnswerKind.CAN_DISCLOSE,
            AnswerKind.COUNT,
            AnswerKind.PERCENTAGE,
            AnswerKind.LEAD_TIME,
            AnswerKind.DURATION);

    @Test
    void onlyARowThatAsksForAChoiceANumberOrATimeHasAnOrder() {
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            assertTrue(row.answerOrder().isEmpty() || WITH_AN_ORDER.contains(row.kind()), row::toString);
        }
    }

    @Test
    void whatCanBeDisclosedAlwaysGivesMore() {
        assertEquals(
                List.of(),
                Guideline.aspSaas3().rows().stream()
                        .filter(row -> row.kind() == AnswerKind.CAN_DISCLOSE)
                        .filter(row -> !row.answerOrder().equals(Optional.of(AnswerOrder.HIGHER)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"TARGET_AVAILABILITY", "ACTUAL_AVAILABILITY"})
    void aHigherAvailabilityGivesMore(RowRole role) {
        assertEquals(Optional.of(AnswerOrder.HIGHER), order(Guideline.aspSaas3().row(role)));
    }

    @ParameterizedTest
    @CsvSource({
        "support.maintenanceNoticePeriod, HIGHER",
        "servicePerformance.changeNoticePeriod, HIGHER",
        "servicePerformance.backupGenerations, HIGHER",
        "housing.uninterruptiblePower, HIGHER",
        "servicePerformance.cancellationPenalty, LOWER",
        "servicePerformance.cancellationDeadline, LOWER",
        "servicePerformance.minimumContractPeriod, LOWER",
        "servicePerformance.monthlyFee,",
        "personnel.regularEmployeeCount,",
        "finance.equityRatio,",
        "servicePerformance.majorChanges,",
        "compliance.confidentialityPenalty,",
        "housing.location,"
    })
    void isThatOfTheRow(String key, AnswerOrder order) {
        assertEquals(Optional.ofNullable(order), order(Guideline.aspSaas3().rowByKey(key)));
    }

    private static Optional<AnswerOrder> order(Optional<GuidelineRow> row) {
        return row.orElseThrow().answerOrder();
    }
}
