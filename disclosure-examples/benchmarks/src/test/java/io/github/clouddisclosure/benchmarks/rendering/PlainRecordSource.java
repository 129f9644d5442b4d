package io.github.clouddisclosure.benchmarks.rendering;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import java.util.List;
import java.util.stream.Collectors;

/** The plain record of a section, with a component for each row. */
final class PlainRecordSource {
    private final Section section;
    private final List<GuidelineRow> rows;

    PlainRecordSource(Section section) {
        this.section = section;
        this.rows = Guideline.aspSaas3().rows(section);
    }

    String name() {
        return "Plain" + Character.toUpperCase(section.key().charAt(0))
                + section.key().substring(1);
    }

    String render() {
        boolean mayBeNull = rows.stream().anyMatch(row -> !row.isMandatory());
        boolean mustNotBeNull = rows.stream().anyMatch(GuidelineRow::isMandatory);
        return "// Rendered from the catalogue, mic-asp-saas-3.tsv. To render it anew: mvn -Drenew test\n"
                + "package io.github.clouddisclosure.benchmarks.plain;\n\n"
                + "import jakarta.validation.Valid;\n"
                + (mustNotBeNull ? "import jakarta.validation.constraints.NotNull;\n" : "")
                + (mayBeNull ? "import org.jspecify.annotations.Nullable;\n" : "")
                + "\n/** " + heading() + ", as plain data. */\n"
                + "public record " + name() + "(\n"
                + rows.stream().map(PlainRecordSource::component).collect(Collectors.joining(",\n"))
                + ") {}\n";
    }

    private String heading() {
        return section.title().ja().replaceFirst("\\(.*", "");
    }

    private static String component(GuidelineRow row) {
        String presence = row.isMandatory() ? "@NotNull" : "@Nullable";
        return "        " + presence + " @Valid " + type(row) + ' ' + row.property();
    }

    private static String type(GuidelineRow row) {
        return switch (row.kind()) {
            case TEXT -> "PlainText";
            case DATE -> "PlainDate";
            case CORPORATE_NUMBER -> "PlainCorporateNumber";
            case URL -> "PlainUrl";
            case YES_NO, CAN_DISCLOSE ->
                "PlainChoice<" + row.detail().map(PlainRecordSource::value).orElse("PlainValue") + '>';
            default -> "PlainAnswer<" + value(row.kind()) + '>';
        };
    }

    private static String value(AnswerKind kind) {
        return switch (kind) {
            case CONTACT -> "PlainContact";
            case POSTAL_ADDRESS -> "PlainAddress";
            case COUNT -> "PlainCount";
            case MONEY, PROFIT -> "PlainMoney";
            case PERCENTAGE, RATIO -> "PlainPercentage";
            case LEAD_TIME, DURATION -> "PlainTimeSpan";
            case NAMES, DATES -> "PlainNames";
            case PERSON -> "PlainPerson";
            case AGENCY -> "PlainAgency";
            case DATA_RATE -> "PlainDataRate";
            case FIRE_SUPPRESSION -> "PlainFireSuppression";
            case TEXT, DATE, CORPORATE_NUMBER, URL, YES_NO, CAN_DISCLOSE -> "PlainValue";
        };
    }
}
