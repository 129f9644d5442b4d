package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.jackson.internal.token.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rows of an edition by section and name in JSON, and their names as written. Built once per edition. */
public final class RowIndex {
    private static final Map<Guideline, RowIndex> BY_EDITION = new ConcurrentHashMap<>();
    private static final Section[] SECTIONS = Section.values();

    private final Guideline guideline;
    private final Map<Section, Map<String, GuidelineRow>> bySection = new EnumMap<>(Section.class);
    private final List<String> atTheTop;
    private final Word[] encoded;
    private final String career;
    private final List<String> persons;

    private RowIndex(Guideline guideline) {
        this.guideline = guideline;
        for (Section section : SECTIONS) {
            bySection.put(section, new LinkedHashMap<>());
        }
        encoded = new Word[guideline.rows().size()];
        for (GuidelineRow row : guideline.rows()) {
            bySection.get(row.section()).put(row.property(), row);
            encoded[row.order()] = new Word(row.property());
        }
        atTheTop = namesAtTheTop();
        career = guideline.row(RowRole.REPRESENTATIVE_CAREER).orElseThrow().pointer();
        persons = guideline.rows().stream()
                .filter(GuidelineRow::isPersonal)
                .map(GuidelineRow::pointer)
                .toList();
    }

    /** {@return the rows of an edition} */
    public static RowIndex of(Guideline guideline) {
        RowIndex known = BY_EDITION.get(guideline);
        return known != null ? known : BY_EDITION.computeIfAbsent(guideline, RowIndex::new);
    }

    /** The rows of the edition used to read documents. */
    public static RowIndex forReading() {
        return of(Guideline.aspSaas3());
    }

    /** The section with a name in JSON; null if there is none. */
    public static @Nullable Section section(String name) {
        for (Section section : SECTIONS) {
            if (!name.isEmpty() && section.key().equals(name)) {
                return section;
            }
        }
        return null;
    }

    Guideline guideline() {
        return guideline;
    }

    /** {@return the rows of a section by their names in JSON} */
    public Map<String, GuidelineRow> in(Section section) {
        return bySection.get(section);
    }

    /** The names of the fields of a disclosure. */
    List<String> atTheTop() {
        return atTheTop;
    }

    Word encoded(GuidelineRow row) {
        return encoded[row.order()];
    }

    /** The pointer of the row of which no message may show even the name of a field. */
    String career() {
        return career;
    }

    /** The pointers of the rows that are about a person. */
    List<String> persons() {
        return persons;
    }

    private List<String> namesAtTheTop() {
        List<String> names = new ArrayList<>(
                List.of(DisclosureReader.SCHEMA, DisclosureReader.GUIDELINE, DisclosureReader.SUPPLEMENTARY));
        for (Section section : SECTIONS) {
            names.addAll(section.key().isEmpty() ? in(section).keySet() : List.of(section.key()));
        }
        return List.copyOf(names);
    }
}
