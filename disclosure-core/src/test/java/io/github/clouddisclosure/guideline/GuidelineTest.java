package io.github.clouddisclosure.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidelineTest {
    private static final Guideline GUIDELINE = Guideline.aspSaas3();

    static final List<GuidelineItem> ITEMS = GUIDELINE.items();

    @Test
    void has115RowsOf84Numbers() {
        assertEquals(115, ITEMS.size());
        assertEquals(84, ITEMS.stream().map(GuidelineItem::number).distinct().count());
    }

    @Test
    void has108MandatoryRowsAnd7OptionalOnes() {
        assertEquals(108, ITEMS.stream().filter(GuidelineItem::isMandatory).count());
        assertEquals(
                List.of("7.1", "10.1", "12.1", "50.1", "51.1", "56.1", "58.1"),
                ITEMS.stream()
                        .filter(item -> !item.isMandatory())
                        .map(GuidelineItem::id)
                        .toList());
    }

    @Test
    void everyIdKeyAndPointerIsUnique() {
        assertDistinct(GuidelineItem::id);
        assertDistinct(GuidelineItem::key);
        assertDistinct(GuidelineItem::pointer);
    }

    private static void assertDistinct(Function<GuidelineItem, String> name) {
        List<String> names = ITEMS.stream().map(name).toList();
        assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
    }

    @Test
    void rowsStandInTheOrderOfTheirNumbersAndSections() {
        Comparator<GuidelineItem> order =
                Comparator.comparingInt(GuidelineItem::number).thenComparingInt(GuidelineItem::row);
        assertEquals(ITEMS.stream().sorted(order).toList(), ITEMS);
        assertEquals(
                ITEMS.stream()
                        .sorted(Comparator.comparing(GuidelineItem::section))
                        .toList(),
                ITEMS);
        for (int place = 0; place < ITEMS.size(); place++) {
            assertEquals(place, ITEMS.get(place).order());
        }
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void aRowIsNamedConsistently(GuidelineItem item) {
        assertEquals(item.number() + "." + item.row(), item.id());
        assertTrue(item.property().matches("[a-z][A-Za-z]*"), item.property());
        assertEquals("/" + item.key().replace('.', '/'), item.pointer());
        assertTrue(item.key().startsWith(item.section().key()), item.key());
        assertEquals(item.id() + " " + item.name().ja(), item.toString());
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void aRowIsLabelledInBothLanguages(GuidelineItem item) {
        for (LocalizedText label : List.of(
                item.category(),
                item.name(),
                item.prescription(),
                item.section().title(),
                item.requirement().label())) {
            assertFalse(label.ja().isBlank());
            assertFalse(label.en().isBlank());
            assertEquals(label.ja(), label.in(Locale.JAPAN));
            assertEquals(label.en(), label.in(Locale.FRENCH));
            assertTrue(label.en().codePoints().allMatch(c -> c < 0x3000), label.en());
        }
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void onlyAChoiceHasADetail(GuidelineItem item) {
        assertTrue(item.kind().isChoice() || item.detail().isEmpty());
        assertFalse(item.detail().isPresent() && item.detail().get().isChoice());
    }

    @ParameterizedTest
    @FieldSource("ITEMS")
    void aRowIsFoundByIdNumberAndKey(GuidelineItem item) {
        assertSame(item, GUIDELINE.item(item.id()).orElseThrow());
        assertSame(item, GUIDELINE.itemByKey(item.key()).orElseThrow());
        assertTrue(GUIDELINE.items(item.number()).contains(item));
        assertTrue(GUIDELINE.items(item.section()).contains(item));
    }

    @Test
    void theUninterruptiblePowerSupplyIsFoundEachWay() {
        GuidelineItem item = GUIDELINE.item("84.1").orElseThrow();
        assertEquals("無停電電源", item.name().ja());
        assertEquals(List.of(item), GUIDELINE.items(84));
        assertEquals(Optional.of(item), GUIDELINE.itemByKey("housing.uninterruptiblePower"));
    }

    @Test
    void theRowsOfANumberComeInOrder() {
        assertEquals(
                List.of("48.1", "48.2", "48.3"),
                GUIDELINE.items(48).stream().map(GuidelineItem::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everySectionHasRows(Section section) {
        List<GuidelineItem> items = GUIDELINE.items(section);
        assertFalse(items.isEmpty());
        assertEquals(ITEMS.stream().filter(item -> item.section() == section).toList(), items);
    }

    @Test
    void theRowsOfAllSectionsAreAllRows() {
        assertEquals(
                ITEMS,
                Arrays.stream(Section.values())
                        .map(GUIDELINE::items)
                        .flatMap(List::stream)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "84", "84.2", "84.01", "084.1", "１.1", "housing.uninterruptiblePower", "102.1"})
    void anUnknownIdGivesNothing(String id) {
        assertEquals(Optional.empty(), GUIDELINE.item(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "84.1", "uninterruptiblePower", "housing.", ".disclosedOn", "Housing.fireDetection"})
    void anUnknownKeyGivesNothing(String key) {
        assertEquals(Optional.empty(), GUIDELINE.itemByKey(key));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 102, 999})
    void anUnknownNumberGivesNothing(int number) {
        assertEquals(List.of(), GUIDELINE.items(number));
    }

    @ParameterizedTest
    @MethodSource
    void aNumberWhoseWordingIsUnknownIsAbsent(int number) {
        assertEquals(List.of(), GUIDELINE.items(number));
    }

    static Stream<Integer> aNumberWhoseWordingIsUnknownIsAbsent() {
        return Stream.of(13, 14, 15, 16, 17, 18, 19, 20, 21, 41, 49, 52, 53, 73, 77, 93, 94);
    }

    @Test
    void onlyTheCareerOfTheRepresentativeIsPersonal() {
        assertEquals(
                List.of("6.2"),
                ITEMS.stream()
                        .filter(GuidelineItem::isPersonal)
                        .map(GuidelineItem::id)
                        .toList());
    }

    @Test
    void theEditionNamesItself() {
        assertEquals("mic-asp-saas-3", GUIDELINE.id());
        assertEquals("mic-asp-saas-3", GUIDELINE.toString());
        assertTrue(GUIDELINE.title().ja().contains("情報開示指針"));
        assertSame(GUIDELINE, Guideline.aspSaas3());
    }
}
