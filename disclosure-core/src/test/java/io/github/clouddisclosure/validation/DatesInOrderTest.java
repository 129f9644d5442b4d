package io.github.clouddisclosure.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.value.PartialDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInOrderTest {
    @ParameterizedTest
    @CsvSource({
        // established, service started, disclosed, rows out of order
        "1991-10-01, 2013-04-01, 2026-10-01, ''",
        "2013-04-01, 2013-04-01, 2013-04-01, ''",
        "2013-04-02, 2013-04-01, 2026-10-01, 36.1",
        "1991-10-01, 2013-04-02, 2013-04-01, 1.1",
        "2013-04-02, x, 2013-04-01, 1.1",
        "2020-01-03, 2020-01-02, 2020-01-01, 1.1 36.1",
        "2013-12-31, 2013, 2026-10-01, ''",
        "2014-01-01, 2013, 2026-10-01, 36.1",
        "2013, 2013-01-01, 2026-10-01, ''",
        "2013-04, 2013-04-01, 2026-10-01, ''",
        "2013-05, 2013-04-30, 2026-10-01, 36.1",
        "1991, 2013, 2013, ''",
        "1991, 2014, 2013, 1.1",
        "x, x, 2013-04-01, ''",
        "2013-04-02, 2013-04-02, x, ''",
    })
    void aLaterEventMustNotCertainlyBeBeforeAnEarlierOne(
            String established, String started, String disclosed, String rows) {
        Disclosure disclosure = Unblemished.disclosure()
                .with(d -> d.disclosedOn(answer(disclosed))
                        .business(business -> business.establishedOn(answer(established)))
                        .servicePerformance(service -> service.serviceStartedOn(answer(started))));
        assertEquals(
                rows, outOfOrder(DisclosureValidator.asOf(Unblemished.TODAY).validate(disclosure)));
        assertEquals(rows, outOfOrder(Provider.HIBERNATE.findings(disclosure)));
    }

    private static Answer<PartialDate> answer(String date) {
        return PartialDate.parse(date).map(Answers::stated).orElseGet(Answers::withheld);
    }

    private static String outOfOrder(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.DATES_OUT_OF_ORDER)
                .map(finding -> finding.row().map(GuidelineRow::id).orElseThrow())
                .collect(Collectors.joining(" "));
    }
}
