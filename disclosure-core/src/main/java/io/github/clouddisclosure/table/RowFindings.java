package io.github.clouddisclosure.table;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Position;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.Requirement;
import java.util.List;
import java.util.Optional;

/** What is doubtful about a row as it was read. The cells of a row may have changed places, so none is quoted. */
final class RowFindings {
    private final RowCatalogue catalogue;

    RowFindings(RowCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A row of the catalogue: 必須 and 選択 are as the catalogue has them. */
    static List<Finding> recognised(GuidelineItem item, RowCells row, TableLine line) {
        Optional<Requirement> published =
                RequirementCell.of(row.requirement()).filter(requirement -> requirement != item.requirement());
        return published.stream()
                .map(requirement -> new Finding(
                        FindingCode.OTHER_REQUIREMENT,
                        Optional.of(item),
                        item.pointer(),
                        position(line),
                        Optional.empty(),
                        List.of(requirement.label(), item.requirement().label())))
                .toList();
    }

    /** A row of the catalogue that was there before. */
    static List<Finding> repeated(GuidelineItem item, String pointer, TableLine line) {
        return List.of(finding(FindingCode.REPEATED_ROW, pointer, line, same(item.id()), item.name()));
    }

    /** A row that is not of the catalogue, although its number or its wording is. */
    List<Finding> unknown(String number, RowCells row, String itemName, String pointer, TableLine line) {
        Optional<GuidelineItem> elsewhere =
                RowCatalogue.isNumber(number) ? catalogue.findAnywhere(row.prescription(), itemName) : Optional.empty();
        if (elsewhere.isPresent()) {
            GuidelineItem item = elsewhere.get();
            // The row may have its year of birth where the number is.
            String shown = item.isPersonal() ? "…" : number;
            return List.of(finding(
                    FindingCode.OTHER_NUMBER, pointer, line, same(shown), same(Integer.toString(item.number()))));
        }
        return catalogue.numbered(number).stream()
                .limit(1)
                .map(item -> finding(FindingCode.OTHER_WORDING, pointer, line, same(number), item.name()))
                .toList();
    }

    private static Finding finding(FindingCode code, String pointer, TableLine line, LocalizedText... arguments) {
        return new Finding(code, Optional.empty(), pointer, position(line), Optional.empty(), List.of(arguments));
    }

    private static Optional<Position> position(TableLine line) {
        return Optional.of(new Position(line.number(), 1));
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }
}
