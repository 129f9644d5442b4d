package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.commandline.input.UnreadableFile;
import io.github.clouddisclosure.validity.ValidityState;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run found.
 *
 * @param day the day that is asked about
 * @param services the disclosures, soonest first
 * @param unreadable what could not be read
 */
record StatusReport(LocalDate day, List<ServiceStatus> services, List<UnreadableFile> unreadable) {
    StatusReport {
        services = services.stream().sorted(ServiceStatus.SOONEST_FIRST).toList();
        unreadable = List.copyOf(unreadable);
    }

    long count(ValidityState state) {
        return services.stream().filter(service -> service.state() == state).count();
    }
}
