package io.github.clouddisclosure.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.testing.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue against the table that it was made from. Skipped if that table is absent. */
class CatalogueSourceTest {
    private static final String SOURCE = "guideline/items.csv";
    private static final Map<String, Set<AnswerKind>> KINDS = Map.ofEntries(
            Map.entry("text", Set.of(AnswerKind.TEXT, AnswerKind.CONTACT)),
            Map.entry("date", Set.of(AnswerKind.DATE)),
            Map.entry("corporate-number", Set.of(AnswerKind.CORPORATE_NUMBER)),
            Map.entry("postal-address", Set.of(AnswerKind.POSTAL_ADDRESS)),
            Map.entry("url", Set.of(AnswerKind.URL)),
            Map.entry("count", Set.of(AnswerKind.COUNT)),
            Map.entry("money", Set.of(AnswerKind.MONEY, AnswerKind.PROFIT)),
            Map.entry("percentage", Set.of(AnswerKind.PERCENTAGE, AnswerKind.RATIO)),
            Map.entry("lead-time", Set.of(AnswerKind.LEAD_TIME)),
            Map.entry("duration", Set.of(AnswerKind.DURATION)),
            Map.entry("yes-no", Set.of(AnswerKind.YES_NO)),
            Map.entry("can-disclose", Set.of(AnswerKind.CAN_DISCLOSE)));

    @Test
    void everyCellIsThatOfTheSource() throws IOException {
        List<List<String>> lines = lines();
        List<GuidelineRow> rows = Guideline.aspSaas3().rows();
        assertEquals(lines.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            GuidelineRow row = rows.get(i);
            assertEquals(
                    lines.get(i).subList(0, 7),
                    List.of(
                            Integer.toString(row.number()),
                            Integer.toString(row.subNumber()),
                            row.section().title().ja(),
                            row.category().ja(),
                            row.item().ja(),
                            row.prescription().ja(),
                            row.requirement().label().ja()));
        }
    }

    @Test
    void everyKindIsAReadingOfWhatTheSourceAsksFor() throws IOException {
        for (List<String> line : lines()) {
            GuidelineRow row =
                    Guideline.aspSaas3().row(line.get(0) + "." + line.get(1)).orElseThrow();
            String asksFor = line.get(7);
            String kind = asksFor.replaceFirst("\\+.*", "");
            assertTrue(KINDS.get(kind).contains(row.kind()), () -> row + " asks for " + asksFor);
            assertEquals(
                    row.kind().isChoice() && asksFor.contains("+"),
                    row.detail().isPresent(),
                    () -> row + " " + asksFor);
        }
    }

    private static List<List<String>> lines() throws IOException {
        Optional<Path> source = SharedFiles.find(SOURCE);
        assumeTrue(source.isPresent(), SOURCE + " is absent");
        List<List<String>> lines = CommaSeparatedValues.read(Files.readString(source.orElseThrow()));
        return lines.subList(1, lines.size());
    }
}
