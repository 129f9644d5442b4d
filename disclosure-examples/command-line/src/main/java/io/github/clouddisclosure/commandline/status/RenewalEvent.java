package io.github.clouddisclosure.commandline.status;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A day of a disclosure that belongs in a calendar. */
enum RenewalEvent {
    OPENING("renewable-from", "PT9H", new LocalizedText("情報開示の更新時期の開始", "Disclosure can be renewed")),
    END("valid-until", "-P6DT15H", new LocalizedText("情報開示の有効な最後の日", "Disclosure valid until today"));

    private final String key;
    /** On all-day events, counted from midnight: at nine on the day itself, and at nine a week before. */
    private final String alarm;

    private final LocalizedText summary;

    RenewalEvent(String key, String alarm, LocalizedText summary) {
        this.key = key;
        this.alarm = alarm;
        this.summary = summary;
    }

    Optional<LocalDate> day(ServiceStatus service) {
        return switch (this) {
            case OPENING -> service.validity().renewableFrom();
            case END -> service.validity().validUntil();
        };
    }

    String alarm() {
        return alarm;
    }

    LocalizedText summary() {
        return summary;
    }

    /** The same for every run and on every machine, whatever the dates: a renewed disclosure moves its events. */
    String uid(String identity) {
        String name = key + '\n' + identity;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@io.github.clouddisclosure";
    }
}
