package io.github.clouddisclosure.validation;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.advice.Advice;
import io.github.clouddisclosure.internal.rule.DateOrderRule;
import io.github.clouddisclosure.internal.rule.RowRules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Runs the rules directly, without a Jakarta Validation provider: the same rules and the same findings as in the
 * default group and {@link io.github.clouddisclosure.constraint.Warnings}, without the provider's start-up. Advice is
 * given if it is asked for. Immutable and thread-safe.
 */
public final class DisclosureValidator {
    private final Clock clock;
    private final boolean isAdvising;
    private final boolean isProposing;

    private DisclosureValidator(Clock clock) {
        this(requireNonNull(clock, "clock"), false, false);
    }

    private DisclosureValidator(Clock clock, boolean isAdvising, boolean isProposing) {
        this.clock = clock;
        this.isAdvising = isAdvising;
        this.isProposing = isProposing;
    }

    /** {@return a validator that uses today's date in Japan, wherever it runs} */
    public static DisclosureValidator create() {
        return new DisclosureValidator(Clock.system(ZoneId.of("Asia/Tokyo")));
    }

    /**
     * A validator for a fixed day.
     *
     * @param day the day that counts as today; later dates are in the future
     * @return the validator
     */
    public static DisclosureValidator asOf(LocalDate day) {
        return new DisclosureValidator(
                Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    /**
     * A validator with a clock.
     *
     * @param clock gives today's date, in its own time zone
     * @return the validator
     */
    public static DisclosureValidator withClock(Clock clock) {
        return new DisclosureValidator(clock);
    }

    /**
     * A copy that also gives advice: findings about answers that keep every rule and that a careful reader would ask about
     * all the same, such as outages that do not fit the availability. {@link FindingCode} names the codes. Each message
     * has the words that it rests on. Advice reads Japanese; where it is not sure, it gives none. It is never an error,
     * and no constraint of Jakarta Validation gives it.
     *
     * @return the validator
     */
    public DisclosureValidator withAdvice() {
        return new DisclosureValidator(clock, true, isProposing);
    }

    /**
     * A copy that also proposes: a finding about words that clearly say yes or no where a row asks for it has the
     * proposal as its fix, see {@link io.github.clouddisclosure.proposal.Proposals}. The findings are the same. It is not
     * the default, since a proposal costs more than all rules together.
     *
     * @return the validator
     */
    public DisclosureValidator withProposals() {
        return new DisclosureValidator(clock, isAdvising, true);
    }

    /**
     * Validates a disclosure.
     *
     * @param disclosure the disclosure
     * @return the errors and warnings, and the advice if it is asked for, in the order of the guideline; empty if there
     *     are none
     */
    public List<Finding> validate(Disclosure disclosure) {
        LocalDate today = LocalDate.now(clock);
        RowReport report = new RowReport(isProposing);
        for (GuidelineRow row : disclosure.getGuideline().rows()) {
            Answer<?> answer = disclosure.answer(row);
            report.start(row, answer);
            RowRules.check(row, answer, today, report);
            if (row.kind() == AnswerKind.DATE && !DateOrderRule.isInOrder(row, disclosure)) {
                report.add(FindingCode.DATES_OUT_OF_ORDER);
            }
        }
        if (isAdvising) {
            Advice.give(
                    disclosure, (row, code, evidence) -> report.advise(row, disclosure.answer(row), code, evidence));
        }
        return report.findings();
    }
}
