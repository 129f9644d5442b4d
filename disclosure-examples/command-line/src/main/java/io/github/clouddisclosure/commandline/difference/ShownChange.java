package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.difference.DifferenceRow;
import io.github.clouddisclosure.difference.Direction;
import io.github.clouddisclosure.difference.FieldChange;
import io.github.clouddisclosure.difference.TextDifference;
import io.github.clouddisclosure.difference.TextPart;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.util.List;

/** A changed row as people see it. What is about a person, or may be, is hidden in a report. */
final class ShownChange {
    private final DifferenceRow row;
    private final boolean isReport;
    private final boolean isHidden;
    private final Language language;
    private final List<TextPart> parts;

    ShownChange(DifferenceRow row, boolean isInPersonalPlace, boolean isReport, Language language) {
        this.row = row;
        this.isReport = isReport;
        this.isHidden = isReport && (isInPersonalPlace || row.isPersonal());
        this.language = language;
        boolean isWhole =
                !isReport || isHidden || row.before().isEmpty() || row.after().isEmpty();
        this.parts = isWhole ? List.of() : TextDifference.between(row.before(), row.after());
    }

    DifferenceRow row() {
        return row;
    }

    boolean isHidden() {
        return isHidden;
    }

    /** Whether not even number and wording may be shown: any cell of a supplementary row may be personal. */
    private boolean isAllHidden() {
        return isHidden && row.guidelineRow().isEmpty();
    }

    String section() {
        String section = isAllHidden() ? "" : row.section();
        return section.isEmpty() && row.guidelineRow().isEmpty() ? language.say("補足行", "Supplementary rows") : section;
    }

    /** The number of the row, 98.1; of a supplementary row, its own. */
    String number() {
        return row.guidelineRow().map(GuidelineRow::id).orElse(isAllHidden() ? "" : row.number());
    }

    String item() {
        return isAllHidden() ? language.say("補足行", "Supplementary row") : row.item();
    }

    String prescription() {
        return isAllHidden() ? "" : row.prescription();
    }

    String requirement() {
        return isAllHidden() ? "" : row.requirement();
    }

    /** Number, item and wording in one line. */
    String title() {
        String number = number().isEmpty() ? "" : number() + ' ';
        String wording = item().isEmpty() || prescription().isEmpty() ? prescription() : " — " + prescription();
        return number + item() + wording;
    }

    /** How it changed; in a report also whether that is less or more. */
    String kind() {
        String kind = language.of(row.kind().label());
        return !isReport || row.direction() == Direction.NEUTRAL ? kind : kind + language.say("・", ", ") + direction();
    }

    String direction() {
        return language.of(row.direction().label());
    }

    String before() {
        return isHidden ? "" : row.before();
    }

    String after() {
        return isHidden ? "" : row.after();
    }

    /** Both texts in parts, with what they have in common; none if one of them is empty, and in a notification. */
    List<TextPart> parts() {
        return parts;
    }

    /** What a field beside the rows is. */
    static String name(FieldChange field, Language language) {
        return switch (field.pointer()) {
            case "/guideline" -> language.say("指針の版", "Edition of the guideline");
            case "/$schema" -> language.say("JSON スキーマ", "JSON Schema");
            default -> field.pointer();
        };
    }
}
