package io.github.clouddisclosure.rendering;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;

/** The type of a section: an accessor and a setter for each row, with its constraints and its wording. */
final class SectionSource {
    /** What every rendered source begins with. */
    static final String TOP = """
            // Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test
            package io.github.clouddisclosure.section;

            """;

    private final Section section;
    private final String name;
    private final Imports imports = new Imports();

    SectionSource(Section section) {
        this.section = section;
        this.name = name(section);
    }

    static String name(Section section) {
        return AccessorSource.upperCaseFirst(section.key());
    }

    String render() {
        imports.name(Answer.class);
        imports.name(GuidelineRow.class);
        StringBuilder accessors = new StringBuilder();
        StringBuilder setters = new StringBuilder();
        for (GuidelineRow row : Guideline.aspSaas3().rows(section)) {
            AccessorSource source = new AccessorSource(row, imports);
            accessors.append(source.inSection()).append('\n');
            setters.append(source.setter()).append('\n');
        }
        return TOP
                + "import static io.github.clouddisclosure.answer.Answers.unanswered;\n\n"
                + imports.render()
                + head()
                + accessors
                + middle()
                + setters
                + end();
    }

    private String head() {
        return """

                /** %s: %s. Every row is {@code unanswered()} until it is set. */
                public interface %s extends SectionAnswers {
                    /** {@return a builder with no row answered} */
                    static Builder builder() {
                        return Immutable%3$s.builder();
                    }

                """.formatted(section.title().ja(), content(), name);
    }

    private String middle() {
        return """
                    @Override
                    default Answer<?> answer(GuidelineRow row) {
                        return %sRows.get(this, row);
                    }

                    /** Builds the section row by row. Not thread-safe. */
                    interface Builder extends SectionBuilder<%1$s, Builder> {
                """.formatted(name);
    }

    private String end() {
        return """
                        @Override
                        default Builder answer(GuidelineRow row, Answer<?> answer) {
                            return %sRows.set(this, row, answer);
                        }
                    }
                }
                """.formatted(name);
    }

    private String content() {
        return switch (section) {
            case DISCLOSURE_DATE -> throw new IllegalArgumentException("the date stands in no section");
            case BUSINESS -> "the provider and its business";
            case PERSONNEL -> "the people who run the provider";
            case FINANCE -> "the provider's financial situation";
            case COMPLIANCE -> "organisation, rules, confidentiality, subcontracting and documents";
            case SERVICE_PERFORMANCE -> "what the service is, costs and achieves";
            case APPLICATION -> "links with other services and the security of the application";
            case NETWORK -> "lines, bandwidth and the security of the network";
            case TERMINAL -> "the terminals and browsers to use";
            case HOUSING -> "the place where the servers stand";
            case SUPPORT -> "service desk, notices, reports and incident response";
        };
    }
}
