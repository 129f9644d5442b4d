package io.github.clouddisclosure.guideline;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An edition of the guideline: its identifier and its rows in order. */
public final class Guideline {
    private final String id;
    private final LocalizedText title;
    private final List<GuidelineRow> rows;
    private final Map<String, GuidelineRow> byIdOrKey;
    private final Map<RowRole, GuidelineRow> byRole = new EnumMap<>(RowRole.class);

    Guideline(String id, LocalizedText title, List<GuidelineRow> rows) {
        this.id = id;
        this.title = title;
        this.rows = List.copyOf(rows);
        this.byIdOrKey = new HashMap<>(rows.size() * 4);
        for (GuidelineRow row : rows) {
            refuseSecond(byIdOrKey.put(row.id(), row), row, "id", row.id());
            refuseSecond(byIdOrKey.put(row.key(), row), row, "key", row.key());
            if (row.role().isPresent()) {
                RowRole role = row.role().get();
                refuseSecond(byRole.put(role, row), row, "role", role);
            }
        }
    }

    private void refuseSecond(@Nullable GuidelineRow first, GuidelineRow second, String what, Object same) {
        if (first != null) {
            throw new IllegalArgumentException(
                    "guideline " + id + ": rows " + first + " and " + second + " have the same " + what + ' ' + same);
        }
    }

    /**
     * The edition ASP・SaaS編 第3版 of October 2022, as far as its wording is known to this library.
     *
     * <p>The numbers up to 101 that have no row here exist and are 選択; their wording is not known to this library, and
     * a disclosure holds them as supplementary rows.
     *
     * @return the edition, the same object each time
     */
    public static Guideline aspSaas3() {
        return AspSaas3.EDITION;
    }

    /** {@return the identifier in JSON: {@code mic-asp-saas-3}} */
    public String id() {
        return id;
    }

    /** {@return the title of the guideline and the edition} */
    public LocalizedText title() {
        return title;
    }

    /** {@return all rows, in the order of the guideline} */
    public List<GuidelineRow> rows() {
        return rows;
    }

    /**
     * The rows of one section.
     *
     * @param section the section
     * @return its rows, in the order of the guideline
     */
    public List<GuidelineRow> rows(Section section) {
        requireNonNull(section, "section");
        return rows.stream().filter(row -> row.section() == section).toList();
    }

    /**
     * The rows of one official number.
     *
     * @param number the number, for example 84
     * @return its rows in order; empty if the wording of the number is not known
     */
    public List<GuidelineRow> rows(int number) {
        return rows.stream().filter(row -> row.number() == number).toList();
    }

    /**
     * Finds a row by its id.
     *
     * @param rowId the official number and the row within it: {@code 84.1}
     * @return the row, if there is one
     */
    public Optional<GuidelineRow> row(String rowId) {
        return rowId.indexOf('.') > 0 && Character.isDigit(rowId.charAt(0))
                ? Optional.ofNullable(byIdOrKey.get(rowId))
                : Optional.empty();
    }

    /**
     * Finds a row by its key.
     *
     * @param key the key: {@code housing.fireDetection}
     * @return the row, if there is one
     */
    public Optional<GuidelineRow> rowByKey(String key) {
        return key.isEmpty() || Character.isDigit(key.charAt(0))
                ? Optional.empty()
                : Optional.ofNullable(byIdOrKey.get(key));
    }

    /**
     * Finds the row that has a role.
     *
     * @param role the role
     * @return the row, if this edition has one; at most one row has the role
     */
    public Optional<GuidelineRow> row(RowRole role) {
        return Optional.ofNullable(byRole.get(requireNonNull(role, "role")));
    }

    /** {@return the identifier} */
    @Override
    public String toString() {
        return id;
    }

    /** Read on the first call, not when the library is loaded. */
    private static final class AspSaas3 {
        private static final Guideline EDITION = new Guideline(
                "mic-asp-saas-3",
                new LocalizedText(
                        "クラウドサービスの安全・信頼性に係る情報開示指針 ASP・SaaS編 第3版",
                        "Guidelines on information disclosure for the safety and reliability of cloud services,"
                                + " ASP/SaaS, 3rd edition"),
                CatalogueFile.read("mic-asp-saas-3.tsv"));
    }
}
