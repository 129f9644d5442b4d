package io.github.clouddisclosure.table;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ids that links point to: {@code housing} for a section, {@code row-84.1} for a row. Each is unique in a page. */
final class HtmlAnchors {
    private final List<String> rows = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();

    HtmlAnchors(OfficialTable table) {
        Set<Section> open = EnumSet.allOf(Section.class);
        int supplementary = 0;
        int others = 0;
        for (OfficialRow row : table.rows()) {
            rows.add(
                    row.guidelineRow().isPresent() ? of(row.guidelineRow().get()) : "supplementary-" + ++supplementary);
            Optional<Section> section = section(row, table).filter(open::remove);
            if (section.isPresent()) {
                sections.add(section.get().key());
            } else {
                sections.add(row.heading().isPresent() ? "section-" + ++others : "");
            }
        }
    }

    private static Optional<Section> section(OfficialRow row, OfficialTable table) {
        for (Section section : Section.values()) {
            if (!section.key().isEmpty()
                    && row.heading()
                            .filter(section.title().in(table.locale())::equals)
                            .isPresent()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    String row(int index) {
        return rows.get(index);
    }

    /** The id of the section that a row begins; empty if it begins none. */
    String section(int index) {
        return sections.get(index);
    }

    /** The id of a section; if none is printed, the id of its first row. */
    static String of(Section section, Guideline guideline) {
        return section.key().isEmpty() ? of(guideline.rows(section).get(0)) : section.key();
    }

    static String of(GuidelineRow row) {
        return "row-" + row.id();
    }
}
