package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.TableLineText;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.validity.Validity;
import io.github.clouddisclosure.validity.ValidityState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * The status of one disclosure: all that is kept of it.
 *
 * @param file the file as given on the command line
 * @param service the name of the service; empty if it is not answered
 * @param provider the name of the provider; empty if it is not answered
 * @param validity its validity
 * @param state its state on the day that is asked about
 */
record ServiceStatus(String file, String service, String provider, Validity validity, ValidityState state) {
    /** The first that ends comes first, those whose end is unknown last. */
    static final Comparator<ServiceStatus> SOONEST_FIRST =
            Comparator.comparing(status -> status.validity().validUntil().orElse(LocalDate.MAX));

    static ServiceStatus of(String file, Disclosure disclosure, LocalDate day, Language language) {
        Validity validity = Validity.of(disclosure);
        return new ServiceStatus(
                file,
                name(RowRole.SERVICE_NAME, disclosure, language),
                name(RowRole.PROVIDER_NAME, disclosure, language),
                validity,
                validity.stateOn(day));
    }

    private static String name(RowRole role, Disclosure disclosure, Language language) {
        return disclosure
                .getGuideline()
                .row(role)
                .map(row -> AnswerCell.write(row, disclosure.answer(row), language.locale()))
                .map(TableLineText::inOneLine)
                .orElse("");
    }

    /** The days from a day to the last one: 0 on the last day, negative after it. */
    Optional<Long> daysLeft(LocalDate day) {
        return validity.validUntil().map(last -> ChronoUnit.DAYS.between(day, last));
    }
}
