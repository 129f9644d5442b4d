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

/** The catalogue against the table that it was made from. Skipped where that table is absent. */
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
        List<List<String>> rows = rows();
        List<GuidelineItem> items = Guideline.aspSaas3().items();
        assertEquals(rows.size(), items.size());
        for (int i = 0; i < rows.size(); i++) {
            GuidelineItem item = items.get(i);
            assertEquals(
                    rows.get(i).subList(0, 7),
                    List.of(
                            Integer.toString(item.number()),
                            Integer.toString(item.row()),
                            item.section().title().ja(),
                            item.category().ja(),
                            item.name().ja(),
                            item.prescription().ja(),
                            item.requirement().label().ja()));
        }
    }

    @Test
    void everyKindIsAReadingOfWhatTheSourceAsksFor() throws IOException {
        for (List<String> row : rows()) {
            GuidelineItem item =
                    Guideline.aspSaas3().item(row.get(0) + "." + row.get(1)).orElseThrow();
            String asksFor = row.get(7);
            String kind = asksFor.replaceFirst("\\+.*", "");
            assertTrue(KINDS.get(kind).contains(item.kind()), () -> item + " asks for " + asksFor);
            assertEquals(
                    item.kind().isChoice() && asksFor.contains("+"),
                    item.detail().isPresent(),
                    () -> item + " " + asksFor);
        }
    }

    private static List<List<String>> rows() throws IOException {
        Optional<Path> source = SharedFiles.find(SOURCE);
        assumeTrue(source.isPresent(), SOURCE + " is absent");
        List<List<String>> rows = CommaSeparatedValues.read(Files.readString(source.orElseThrow()));
        return rows.subList(1, rows.size());
    }
}
