package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.guideline.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The rows of an edition by section and name in JSON, and their names as written. Built once per edition. */
final class RowIndex {
    private static final Map<Guideline, RowIndex> BY_EDITION = new ConcurrentHashMap<>();
    private static final Section[] SECTIONS = Section.values();

    private final Guideline guideline;
    private final Map<Section, Map<String, GuidelineRow>> bySection = new EnumMap<>(Section.class);
    private final List<String> atTheTop;
    private final SerializableString[] encoded;
    private final String personal;

    private RowIndex(Guideline guideline) {
        this.guideline = guideline;
        for (Section section : SECTIONS) {
            bySection.put(section, new LinkedHashMap<>());
        }
        encoded = new SerializableString[guideline.rows().size()];
        for (GuidelineRow row : guideline.rows()) {
            bySection.get(row.section()).put(row.property(), row);
            encoded[row.order()] = new SerializedString(row.property());
        }
        atTheTop = namesAtTheTop();
        personal = guideline.row(RowRole.REPRESENTATIVE_CAREER).orElseThrow().pointer();
    }

    static RowIndex of(Guideline guideline) {
        RowIndex known = BY_EDITION.get(guideline);
        return known != null ? known : BY_EDITION.computeIfAbsent(guideline, RowIndex::new);
    }

    /** The rows of the edition used to read documents. */
    static RowIndex forReading() {
        return of(Guideline.aspSaas3());
    }

    /** The section with a name in JSON; null if there is none. */
    static @Nullable Section section(String name) {
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

    Map<String, GuidelineRow> in(Section section) {
        return bySection.get(section);
    }

    /** The names of the fields of a disclosure. */
    List<String> atTheTop() {
        return atTheTop;
    }

    SerializableString encoded(GuidelineRow row) {
        return encoded[row.order()];
    }

    /** The pointer of the row whose content no message may show. */
    String personal() {
        return personal;
    }

    private List<String> namesAtTheTop() {
        List<String> names = new ArrayList<>(List.of(DisclosureReader.GUIDELINE, DisclosureReader.SUPPLEMENTARY));
        for (Section section : SECTIONS) {
            names.addAll(section.key().isEmpty() ? in(section).keySet() : List.of(section.key()));
        }
        return List.copyOf(names);
    }
}
