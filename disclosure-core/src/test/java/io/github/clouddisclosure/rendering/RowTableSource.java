package io.github.clouddisclosure.rendering;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;

/** The table that finds the accessor and the setter of each row of a section. */
final class RowTableSource {
    private static final String TEMPLATE = """
            import static io.github.clouddisclosure.section.Rows.cast;
            import static io.github.clouddisclosure.section.Rows.checkType;
            import static io.github.clouddisclosure.section.Rows.unknown;

            import io.github.clouddisclosure.answer.Answer;
            import io.github.clouddisclosure.guideline.GuidelineRow;

            /** Finds the accessor and the setter of each row of {@link %1$s}, without reflection. */
            final class %1$sRows {
                private %1$sRows() {}

                static Answer<?> get(%1$s section, GuidelineRow row) {
                    return switch (row.property()) {
            %3$s            default -> throw unknown("%2$s", row);
                    };
                }

                static %1$s.Builder set(%1$s.Builder builder, GuidelineRow row, Answer<?> answer) {
                    checkType(row, answer);
                    return switch (row.property()) {
            %4$s            default -> throw unknown("%2$s", row);
                    };
                }
            }
            """;

    private final Section section;

    RowTableSource(Section section) {
        this.section = section;
    }

    String render() {
        StringBuilder accessors = new StringBuilder();
        StringBuilder setters = new StringBuilder();
        for (GuidelineRow row : Guideline.aspSaas3().rows(section)) {
            String found = "            case \"" + row.property() + "\" -> ";
            accessors
                    .append(found)
                    .append("section.")
                    .append(AccessorSource.getter(row))
                    .append("();\n");
            setters.append(found).append("builder.").append(row.property()).append("(cast(answer));\n");
        }
        return SectionSource.TOP + TEMPLATE.formatted(SectionSource.name(section), section.key(), accessors, setters);
    }
}
