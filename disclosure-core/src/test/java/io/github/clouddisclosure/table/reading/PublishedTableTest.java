package io.github.clouddisclosure.table.reading;

import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.span;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yen;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.PlainTextTable;
import io.github.clouddisclosure.table.grid.BarSeparatedText;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.testing.SharedFiles;
import io.github.clouddisclosure.text.LookAlikes;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real published table of 114 rows. */
class PublishedTableTest {
    private static final String FILE = "published/i-reporter-cloud.txt";

    private TableGrid grid = new TableGrid(List.of());
    private TableReading reading = TableReader.read(grid);

    @BeforeEach
    void readTheTable() throws IOException {
        Optional<Path> file = SharedFiles.find(FILE);
        assumeTrue(file.isPresent(), FILE + " is not here; -Dshared=… gives its folder");
        grid = BarSeparatedText.grid(Files.readString(file.get()));
        reading = TableReader.read(grid);
    }

    @Test
    void everyRowIsRecognised() {
        assertEquals(114, reading.recognised());
        assertEquals(List.of(), reading.disclosure().getSupplementary());
        assertEquals(
                114,
                reading.rows().stream()
                        .map(row -> row.guidelineRow().map(GuidelineRow::id))
                        .distinct()
                        .count());
    }

    @Test
    void theOutcomesOfTheRowsAreCounted() {
        Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
        for (RowOutcome outcome : RowOutcome.values()) {
            counts.put(outcome, reading.count(outcome));
        }
        assertEquals(
                Map.of(
                        RowOutcome.TYPED, 49L,
                        RowOutcome.TEXT, 34L,
                        RowOutcome.DESCRIBED, 30L,
                        RowOutcome.UNANSWERED, 1L,
                        RowOutcome.SUPPLEMENTARY, 0L),
                counts);
    }

    @Test
    void titlesAndNotesAreListed() {
        assertEquals(
                List.of(1, 2, 3, 4, 131, 132),
                reading.unplaced().stream().map(TableLine::number).toList());
    }

    @Test
    void nothingIsDoubtfulAboutTheReading() {
        assertEquals(List.of(), reading.findings());
        assertEquals(reading, TableReader.read(List.of(grid)));
    }

    @Test
    void charactersFromPdfsAreFoundAndCanBeReplaced() {
        assertEquals(
                List.of("37.1 ⽤ U+2F64 用", "37.1 ⼊ U+2F0A 入"),
                LookAlikes.find(reading.disclosure()).stream()
                        .map(finding -> finding.row().orElseThrow().id() + " "
                                + finding.arguments().stream()
                                        .map(LocalizedText::ja)
                                        .collect(Collectors.joining(" ")))
                        .toList());
        TableReading cleaned = TableReader.read(grid.cleaned());
        assertEquals(114, cleaned.recognised());
        assertEquals(List.of(), LookAlikes.find(cleaned.disclosure()));
    }

    @Test
    void theTextOfEveryAnswerIsKept() {
        LostText.assertNothingLost(grid, reading);
    }

    @Test
    void aDisclosureThatWasReadCanBePublishedAgain() {
        String again = PlainTextTable.write(OfficialTable.of(reading.disclosure(), Locale.JAPANESE));
        TableReading second = TableReader.read(BarSeparatedText.grid(again));
        assertEquals(reading.disclosure(), second.disclosure());
        assertEquals(Guideline.aspSaas3().rows().size(), second.recognised());
        assertEquals(List.of(), second.unplaced());
    }

    @Test
    void answersAreReadAsTheKindsThatTheirRowsAskFor() {
        Disclosure disclosure = reading.disclosure();
        assertEquals(date(2024, 6, 12), disclosure.getDisclosedOn());
        assertEquals(yen(1_680_016_137), disclosure.getFinance().getSales());
        assertEquals(date(2013), disclosure.getServicePerformance().getServiceStartedOn());
        assertEquals(
                percent("99.9", "2023年度"), disclosure.getServicePerformance().getActualAvailability());
        assertEquals(
                span(3, TimeSpanUnit.MONTHS, Qualifier.AT_LEAST),
                disclosure.getServicePerformance().getChangeNoticePeriod());
        assertEquals(withheld(), disclosure.getHousing().getSeismicRating());
        assertEquals(
                yes(TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT), "ふくそう状況により変化する"),
                disclosure.getHousing().getEmergencyPower());
        assertEquals(
                yes("苦情処理に関する基本方針・規程・マニュアル等の有無については非公開です"),
                disclosure.getCompliance().getComplaintDocuments());
    }

    @Test
    void anyOtherAnswerIsKeptAsWords() {
        Disclosure disclosure = reading.disclosure();
        assertEquals(
                described("2024年5月実績は100%です"),
                disclosure.getServicePerformance().getTargetAvailability());
        assertEquals(
                described("改変年月日:2020年2月18日"),
                disclosure.getServicePerformance().getMajorChanges());
        assertEquals(unanswered(), disclosure.getApplication().getAdministratorPrivileges());
    }
}
