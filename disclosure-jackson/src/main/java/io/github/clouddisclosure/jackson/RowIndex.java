package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of each section by their names in JSON. Built on the first use. */
final class RowIndex {
    private static final Section[] SECTIONS = Section.values();
    private static final Map<Section, Map<String, GuidelineRow>> BY_SECTION = bySection();
    private static final List<String> AT_THE_TOP = namesAtTheTop();

    private RowIndex() {}

    static Map<String, GuidelineRow> of(Section section) {
        return BY_SECTION.get(section);
    }

    /** The section of that name in JSON, if there is one. */
    static @Nullable Section section(String name) {
        for (Section section : SECTIONS) {
            if (!name.isEmpty() && section.key().equals(name)) {
                return section;
            }
        }
        return null;
    }

    /** The names of the fields of a disclosure. */
    static List<String> atTheTop() {
        return AT_THE_TOP;
    }

    private static List<String> namesAtTheTop() {
        List<String> names = new ArrayList<>(List.of(DisclosureReader.GUIDELINE, DisclosureReader.SUPPLEMENTARY));
        for (Section section : SECTIONS) {
            names.addAll(section.key().isEmpty() ? of(section).keySet() : List.of(section.key()));
        }
        return List.copyOf(names);
    }

    private static Map<Section, Map<String, GuidelineRow>> bySection() {
        Map<Section, Map<String, GuidelineRow>> index = new EnumMap<>(Section.class);
        for (Section section : SECTIONS) {
            index.put(section, new LinkedHashMap<>());
        }
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            index.get(row.section()).put(row.property(), row);
        }
        return index;
    }
}
