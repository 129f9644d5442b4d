package io.github.clouddisclosure.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidelineTest {
    private static final Guideline GUIDELINE = Guideline.aspSaas3();

    static final List<GuidelineRow> ROWS = GUIDELINE.rows();

    @Test
    void hasRowsFromTheFirstNumberToTheLast() {
        assertEquals("1.1", ROWS.get(0).id());
        assertEquals(101, ROWS.get(ROWS.size() - 1).number());
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void theRowsOfANumberAreCountedFromOne(GuidelineRow row) {
        assertEquals(row, GUIDELINE.rows(row.number()).get(row.subNumber() - 1));
    }

    @Test
    void everyIdKeyAndPointerIsUnique() {
        assertDistinct(GuidelineRow::id);
        assertDistinct(GuidelineRow::key);
        assertDistinct(GuidelineRow::pointer);
    }

    private static void assertDistinct(Function<GuidelineRow, String> name) {
        List<String> names = ROWS.stream().map(name).toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
    }

    @Test
    void rowsAreInTheOrderOfTheirNumbersAndSections() {
        GuidelineRow above = ROWS.get(0);
        assertEquals(0, above.order());
        for (GuidelineRow row : ROWS.subList(1, ROWS.size())) {
            assertEquals(above.order() + 1, row.order(), row::toString);
            assertTrue(row.section().compareTo(above.section()) >= 0, row::toString);
            assertTrue(row.number() >= above.number(), row::toString);
            assertEquals(row.number() == above.number() ? above.subNumber() + 1 : 1, row.subNumber(), row::toString);
            above = row;
        }
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void aRowIsNamedConsistently(GuidelineRow row) {
        assertEquals(row.number() + "." + row.subNumber(), row.id());
        assertTrue(row.property().matches("[a-z][A-Za-z]*"), row.property());
        assertEquals("/" + row.key().replace('.', '/'), row.pointer());
        assertTrue(row.key().startsWith(row.section().key()), row.key());
        assertEquals(row.id() + " " + row.item().ja(), row.toString());
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void aRowIsLabelledInBothLanguages(GuidelineRow row) {
        for (LocalizedText label : List.of(
                row.category(),
                row.item(),
                row.prescription(),
                row.section().title(),
                row.requirement().label())) {
            assertFalse(label.ja().isBlank());
            assertFalse(label.en().isBlank());
            assertEquals(label.ja(), label.in(Locale.JAPAN));
            assertEquals(label.en(), label.in(Locale.FRENCH));
            assertTrue(label.en().codePoints().allMatch(c -> c < 0x3000), label.en());
        }
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void onlyAChoiceHasADetail(GuidelineRow row) {
        assertTrue(row.kind().isChoice() || row.detail().isEmpty());
        assertFalse(row.detail().isPresent() && row.detail().get().isChoice());
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void aRowThatExpectsAYesOrANoAsksWhatItsWordingSays(GuidelineRow row) {
        boolean whether = row.prescription().ja().contains("か否か");
        boolean whetherThereIs = row.prescription().ja().contains("有無");
        Optional<Question> expected = row.kind() != AnswerKind.YES_NO
                ? Optional.empty()
                : Optional.of(
                        !whether ? Question.EXISTENCE : whetherThereIs ? Question.EXISTENCE_AND_TRUTH : Question.TRUTH);
        assertEquals(expected, row.question());
    }

    @ParameterizedTest
    @CsvSource({
        "DISCLOSURE_DATE, 開示情報の年月日(西暦)",
        "PROVIDER_NAME, 事業者の正式名称(商号)",
        "ESTABLISHMENT, 事業者の設立年月日(西暦)",
        "REPRESENTATIVE_NAME, 代表者氏名",
        "REPRESENTATIVE_CAREER, 代表者経歴(生年月日、学歴、業務履歴、資格等)",
        "SERVICE_NAME, 本ASP・SaaSサービス名称",
        "SERVICE_START, 本ASP・SaaSのサービス開始年月日(西暦)",
        "TARGET_AVAILABILITY, サービス稼働率の目標値",
        "ACTUAL_AVAILABILITY, サービス稼働率の実績値",
        "OUTAGE_HISTORY, サービス停止の事故歴",
    })
    void aRoleBelongsToOneRow(RowRole role, String prescription) {
        GuidelineRow row = GUIDELINE.row(role).orElseThrow();
        assertEquals(prescription, row.prescription().ja());
        assertEquals(List.of(row), ROWS.stream().filter(other -> other.is(role)).toList());
        assertEquals(Optional.of(role), row.role());
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleBelongsToARow(RowRole role) {
        assertTrue(GUIDELINE.row(role).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, 23.1",
        "NOTICE_METHOD, 42.2 98.2 99.1",
        "NOTICE_TIME, 99.1",
        "RECORDING, 65.1",
        "RETENTION, 65.1",
        "PROVISION, 65.1",
        "RETURN_METHOD, 44.1",
        "FILE_FORMAT, 44.1",
        "COST, 44.1",
    })
    void aPartIsAskedForInTheRowsWhoseWordingNamesIt(RowPart part, String rows) {
        assertEquals(
                List.of(rows.split(" ")),
                ROWS.stream()
                        .filter(row -> row.parts().contains(part))
                        .map(GuidelineRow::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aPartIsLabelledInBothLanguages(RowPart part) {
        assertFalse(part.label().ja().isBlank());
        assertTrue(part.label().en().codePoints().allMatch(c -> c < 0x3000), part.label()::en);
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void aRowIsFoundByIdNumberAndKey(GuidelineRow row) {
        assertSame(row, GUIDELINE.row(row.id()).orElseThrow());
        assertSame(row, GUIDELINE.rowByKey(row.key()).orElseThrow());
        assertTrue(GUIDELINE.rows(row.number()).contains(row));
        assertTrue(GUIDELINE.rows(row.section()).contains(row));
    }

    @Test
    void theUninterruptiblePowerSupplyIsFoundInEachWay() {
        GuidelineRow row = GUIDELINE.row("84.1").orElseThrow();
        assertEquals("無停電電源", row.item().ja());
        assertEquals(List.of(row), GUIDELINE.rows(84));
        assertEquals(Optional.of(row), GUIDELINE.rowByKey("housing.uninterruptiblePower"));
    }

    @Test
    void theRowsOfANumberAreInOrder() {
        assertEquals(
                List.of("48.1", "48.2", "48.3"),
                GUIDELINE.rows(48).stream().map(GuidelineRow::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everySectionHasRows(Section section) {
        List<GuidelineRow> rows = GUIDELINE.rows(section);
        assertFalse(rows.isEmpty());
        assertEquals(ROWS.stream().filter(row -> row.section() == section).toList(), rows);
    }

    @Test
    void theRowsOfAllSectionsAreAllRows() {
        assertEquals(
                ROWS,
                Arrays.stream(Section.values())
                        .map(GUIDELINE::rows)
                        .flatMap(List::stream)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "84", "84.2", "84.01", "084.1", "１.1", "housing.uninterruptiblePower", "102.1"})
    void anUnknownIdGivesNothing(String id) {
        assertEquals(Optional.empty(), GUIDELINE.row(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "84.1", "uninterruptiblePower", "housing.", ".disclosedOn", "Housing.fireDetection"})
    void anUnknownKeyGivesNothing(String key) {
        assertEquals(Optional.empty(), GUIDELINE.rowByKey(key));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 102, 999})
    void anUnknownNumberGivesNothing(int number) {
        assertEquals(List.of(), GUIDELINE.rows(number));
    }

    @Test
    void onlyTheRepresentativeAndTheSecurityOfficerArePersonal() {
        assertEquals(
                List.of("6.1", "6.2", "22.1"),
                ROWS.stream()
                        .filter(GuidelineRow::isPersonal)
                        .map(GuidelineRow::id)
                        .toList());
    }

    @Test
    void theEditionNamesItself() {
        assertEquals("mic-asp-saas-3", GUIDELINE.id());
        assertEquals("mic-asp-saas-3", GUIDELINE.toString());
        assertTrue(GUIDELINE.title().ja().contains("情報開示指針"));
        assertSame(GUIDELINE, Guideline.aspSaas3());
    }

    static Stream<Arguments> doubles() {
        GuidelineRow first = GUIDELINE.row(RowRole.PROVIDER_NAME).orElseThrow();
        Optional<RowRole> none = Optional.empty();
        return Stream.of(
                Arguments.of(row(first.id(), "another", none), "id 2.1"),
                Arguments.of(row("2.9", first.property(), none), "key business.tradeName"),
                Arguments.of(row("2.9", "another", first.role()), "role PROVIDER_NAME"));
    }

    private static GuidelineRow row(String id, String property, Optional<RowRole> role) {
        LocalizedText label = new LocalizedText("別", "another");
        return new GuidelineRow(
                id,
                2,
                9,
                1,
                Section.BUSINESS,
                property,
                Requirement.MANDATORY,
                AnswerKind.TEXT,
                Optional.empty(),
                Optional.empty(),
                role,
                Optional.empty(),
                label,
                label,
                label,
                List.of());
    }

    @ParameterizedTest
    @MethodSource("doubles")
    void noTwoRowsHaveTheSameIdKeyOrRole(GuidelineRow second, String what) {
        GuidelineRow first = GUIDELINE.row(RowRole.PROVIDER_NAME).orElseThrow();
        List<GuidelineRow> rows = List.of(first, second);
        LocalizedText title = GUIDELINE.title();
        assertEquals(
                "guideline sister: rows " + first + " and " + second + " have the same " + what,
                assertThrows(IllegalArgumentException.class, () -> new Guideline("sister", title, rows))
                        .getMessage());
    }
}
