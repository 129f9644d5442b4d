package io.github.clouddisclosure.commandline.source;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of a disclosure in JSON or YAML, and those below which something may be personal. */
final class PersonalNames {
    private static final String SUPPLEMENTARY = "supplementary";

    private PersonalNames() {}

    /** The rows about a person, the section of row 6.2, and the supplementary rows, which may repeat it. */
    static List<String> personal() {
        Set<String> names = new HashSet<>();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            if (row.is(RowRole.REPRESENTATIVE_CAREER)) {
                names.addAll(steps(row));
            } else if (row.isPersonal()) {
                names.add(row.property());
            }
        }
        names.add(SUPPLEMENTARY);
        return List.copyOf(names);
    }

    /** All sections and rows, and the guideline. */
    static Set<String> all() {
        Set<String> names = new HashSet<>();
        names.add("guideline");
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            names.addAll(steps(row));
        }
        return names;
    }

    private static List<String> steps(GuidelineRow row) {
        return Arrays.asList(row.pointer().substring(1).split("/"));
    }
}
