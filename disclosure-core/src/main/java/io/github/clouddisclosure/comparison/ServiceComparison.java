package io.github.clouddisclosure.comparison;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Services side by side: a column for each service, a row for each row of the guideline. There is no score and no
 * ranking, and services stay in the order in which they are given. Supplementary rows, whose wording differs from one
 * provider to another, are no part of it.
 *
 * <p>All of it is in memory; {@link JsonLines} needs one disclosure at a time. Immutable and thread-safe.
 */
public final class ServiceComparison {
    /** The most services that one comparison has: more columns than this are no longer read side by side. */
    public static final int MAX_SERVICES = 1_000;

    private final List<ComparedService> services;
    private final List<ComparedRow> rows;
    private final Locale locale;

    private ServiceComparison(List<ComparedService> services, List<ComparedRow> rows, Locale locale) {
        this.services = services;
        this.rows = rows;
        this.locale = locale;
    }

    /**
     * Compares services.
     *
     * @param services the services, all made with these rows and this locale
     * @param rows the rows
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other
     * @return the comparison
     * @throws IllegalArgumentException if there are more than {@link #MAX_SERVICES}, or if a service was made with
     *     another number of rows
     */
    public static ServiceComparison of(List<ComparedService> services, List<GuidelineRow> rows, Locale locale) {
        if (services.size() > MAX_SERVICES) {
            throw new IllegalArgumentException(
                    services.size() + " services are more than the limit of " + MAX_SERVICES + " for one comparison");
        }
        for (ComparedService service : services) {
            if (service.answers().size() != rows.size()) {
                throw new IllegalArgumentException("a service has "
                        + service.answers().size() + " answers, but the rows to compare are " + rows.size());
            }
        }
        List<ComparedRow> compared = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            compared.add(new ComparedRow(
                    rows.get(i),
                    services.stream().map(service -> service.answers().get(row)).toList()));
        }
        return new ServiceComparison(List.copyOf(services), List.copyOf(compared), requireNonNull(locale, "locale"));
    }

    /** {@return the services, which are the columns} */
    public List<ComparedService> services() {
        return services;
    }

    /** {@return the rows, in the order in which they were given} */
    public List<ComparedRow> rows() {
        return rows;
    }

    /** {@return a title in the language of the reader} */
    public String title() {
        return ComparisonWords.TITLE.in(locale);
    }

    /** {@return the reader's locale} */
    public Locale locale() {
        return locale;
    }

    /** {@return the head of the column of each service: its name, and its source where another has the same name} */
    public List<String> heads() {
        Map<String, Integer> uses = new HashMap<>();
        services.forEach(service -> uses.merge(service.name(), 1, Integer::sum));
        return services.stream()
                .map(service ->
                        uses.get(service.name()) == 1 ? service.name() : service.name() + " (" + service.source() + ')')
                .toList();
    }

    /** {@return how many services and rows there are} */
    @Override
    public String toString() {
        return "comparison (services: " + services.size() + ", rows: " + rows.size() + ')';
    }
}
