package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.promises.properties.arbitrary.RowAnswer;
import io.github.clouddisclosure.promises.properties.arbitrary.RowAnswers;
import io.github.clouddisclosure.testing.Unblemished;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who breaks one rule of a disclosure without findings has one finding: that this rule is broken in that row. */
class OneRuleTest {
    private static final List<Breach> BREACHES = Breaches.all();
    private static final Disclosure UNBLEMISHED = Unblemished.disclosure();

    @ParameterizedTest
    @EnumSource
    void everyRuleCanBeBrokenOrItsCodeIsNotOfARule(FindingCode code) {
        assertEquals(NoRule.codes().contains(code), Breaches.of(code).findAny().isEmpty());
    }

    @Test
    void oneBrokenRuleIsTheOnlyFindingInEachRowThatIsUnderIt() {
        for (Breach breach : BREACHES) {
            assertFound(breach, UNBLEMISHED);
        }
    }

    @Law
    void oneBrokenRuleIsTheOnlyFindingWhateverElseTheDisclosureSays(
            @ForAll("breaches") Breach breach, @ForAll("valid") Disclosure disclosure) {
        assertFound(breach, disclosure);
    }

    private static void assertFound(Breach breach, Disclosure disclosure) {
        Disclosure broken = disclosure.with(d -> d.answer(breach.row(), breach.answer()));
        assertEquals(
                List.of(breach.code().code()
                        + ' '
                        + breach.row().id()
                        + ' '
                        + breach.row().pointer()),
                Validators.DIRECT.validate(broken).stream()
                        .map(finding -> finding.code().code()
                                + ' '
                                + finding.row().orElseThrow().id()
                                + ' '
                                + finding.pointer())
                        .toList(),
                breach::toString);
    }

    @Provide
    Arbitrary<Breach> breaches() {
        return Arbitraries.of(BREACHES);
    }

    /** Any answers that keep every rule, in the rows other than those whose dates must follow one another. */
    @Provide
    Arbitrary<Disclosure> valid() {
        return RowAnswers.any().list().ofMaxSize(60).map(OneRuleTest::withoutFindings);
    }

    private static Disclosure withoutFindings(List<RowAnswer> answers) {
        Disclosure valid = UNBLEMISHED;
        for (RowAnswer answer : answers) {
            Disclosure changed = valid.with(d -> d.answer(answer.row(), answer.answer()));
            boolean isEvent = answer.row().role().isPresent();
            valid = isEvent || !Validators.DIRECT.validate(changed).isEmpty() ? valid : changed;
        }
        return valid;
    }
}
