package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.proposal.Proposals;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.testing.EditedSheet;
import io.github.clouddisclosure.tablefiles.testing.LibreOffice;
import io.github.clouddisclosure.tablefiles.testing.RenderedTable;
import io.github.clouddisclosure.tablefiles.testing.WorkbookParts;
import io.github.clouddisclosure.testing.RandomDisclosures;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A disclosure with its findings as notes, to be mended and read again. */
class AnnotatedWorkbookTest {
    private static final int DISCLOSURES = 40;
    private static final DisclosureValidator VALIDATOR = DisclosureValidator.create();
    private static final GuidelineRow POWER = row("84.1");
    private static final GuidelineRow CAREER = row("6.2");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Locale> locales() {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    private static GuidelineRow row(String id) {
        return Guideline.aspSaas3().row(id).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void theDisclosureIsReadAsFromTheOfficialWorkbook(Locale locale) throws IOException {
        Random random = new Random(20261126);
        List<Disclosure> disclosures = new ArrayList<>(List.of(CompleteExample.read()));
        for (int i = 0; i < DISCLOSURES; i++) {
            disclosures.add(RandomDisclosures.next(random));
        }
        for (Disclosure disclosure : disclosures) {
            TableReading expected = TemplateWorkbookTest.read(
                    RenderedTable.of(TableForm.XLSX, OfficialTable.of(disclosure, Locale.JAPANESE)));
            TableReading read =
                    TemplateWorkbookTest.read(annotated(disclosure, VALIDATOR.validate(disclosure), locale));
            assertEquals(comparable(expected.disclosure(), locale), comparable(read.disclosure(), locale));
            assertEquals(expected.unplaced().size(), read.unplaced().size());
            assertEquals(expected.findings().size(), read.findings().size());
        }
    }

    /** In an English table, a supplementary row without a category or an item is read with the English ones above it. */
    private static Disclosure comparable(Disclosure disclosure, Locale locale) {
        if (locale.equals(Locale.JAPANESE)) {
            return disclosure;
        }
        return Disclosure.builder()
                .from(disclosure)
                .supplementary(disclosure.getSupplementary().stream()
                        .map(row -> SupplementaryRow.builder()
                                .from(row)
                                .category("")
                                .item("")
                                .build())
                        .toList())
                .build();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void eachFindingIsANoteOnItsAnswerAndALineOfTheList(Locale locale) throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .housing(h -> h.uninterruptiblePower(Answers.yes()).fireDetection(Answers.described("あります")))
                .build();
        List<Finding> findings = VALIDATOR.validate(disclosure);
        byte[] workbook = annotated(disclosure, findings, locale);
        String notes = WorkbookParts.of(workbook).getOrDefault("xl/comments1.xml", "");
        Map<GuidelineRow, Integer> places = TemplateWorkbookTest.places(workbook);
        for (Finding finding : findings) {
            String note = TemplateWorkbookTest.note(
                    notes, "F" + places.get(finding.row().orElseThrow()));
            assertTrue(note.contains(finding.message(locale)), note);
            assertTrue(note.contains(finding.code().remedy(locale)), note);
            assertTrue(note.contains(finding.code().code()), note);
        }
        places.forEach((row, place) -> assertEquals(
                findings.stream()
                        .anyMatch(finding -> finding.row().filter(row::equals).isPresent()),
                !TemplateWorkbookTest.note(notes, "F" + place).isEmpty(),
                row.toString()));
        List<List<String>> lines = list(workbook);
        assertEquals(findings.size() + 1, lines.size());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            GuidelineRow row = finding.row().orElseThrow();
            List<String> line = lines.get(i + 1);
            assertEquals(row.id(), line.get(1));
            assertEquals(row.item().in(locale), line.get(2));
            assertTrue(line.get(3).startsWith(finding.message(locale)), line.toString());
            assertEquals(finding.code().remedy(locale), line.get(4));
            assertEquals(finding.code().code(), line.get(5));
        }
    }

    @Test
    void theColourIsThatOfTheSeverestFindingAndTheListLinksToTheCell() throws IOException {
        Disclosure disclosure = Disclosure.builder().build();
        List<Finding> findings = List.of(
                Finding.about(POWER, FindingCode.LOOK_ALIKE),
                Finding.about(POWER, FindingCode.DETAIL_MISSING),
                Finding.about(POWER, FindingCode.PROSE_INSTEAD_OF_YES_NO),
                Finding.about(row("88.1"), FindingCode.PROSE_INSTEAD_OF_YES_NO),
                Finding.about(row("89.1"), FindingCode.LOOK_ALIKE));
        byte[] workbook = annotated(disclosure, findings, Locale.JAPANESE);
        Map<GuidelineRow, Integer> places = TemplateWorkbookTest.places(workbook);
        List<String> colours = Stream.of(POWER, row("88.1"), row("89.1"), row("90.1"))
                .map(row -> colour(workbook, 1, "F" + places.get(row)))
                .toList();
        assertEquals(List.of("FFFFC7CE", "FFFFEB9C", "FFDDEBF7", ""), colours);
        String list = WorkbookParts.of(workbook).getOrDefault("xl/worksheets/sheet2.xml", "");
        assertTrue(
                list.contains("<hyperlink ref=\"B2\" location=\"'&#x60c5;&#x5831;&#x958b;&#x793a;'!F"
                        + places.get(POWER) + "\"/>"),
                list);
        assertEquals("FFDDEBF7", colour(workbook, 2, "A2"));
        assertEquals("FFFFC7CE", colour(workbook, 2, "A3"));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void aFindingAboutNoRowIsInTheListAlone(Locale locale) throws IOException {
        Finding finding = Finding.at("/hosing", FindingCode.UNKNOWN_FIELD, new LocalizedText("hosing", "hosing"));
        byte[] workbook = annotated(Disclosure.builder().build(), List.of(finding), locale);
        assertFalse(
                WorkbookParts.of(workbook).getOrDefault("xl/comments1.xml", "").contains("unknown-field"));
        assertEquals("/hosing", list(workbook).get(1).get(2));
        assertFalse(WorkbookParts.of(workbook)
                .getOrDefault("xl/worksheets/sheet2.xml", "")
                .contains("<hyperlink"));
    }

    @Test
    void aFindingAboutASupplementaryRowIsANoteOnItsAnswer() throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .supplementary(SupplementaryRow.builder().item("甲").answer("1").build())
                .supplementary(SupplementaryRow.builder().item("乙").answer("2").build())
                .build();
        Finding finding = Finding.at("/supplementary/1", FindingCode.OTHER_WORDING);
        byte[] workbook = annotated(disclosure, List.of(finding), Locale.JAPANESE);
        int last = XlsxTables.read(workbook).get(0).lines().stream()
                .filter(line -> line.cells().contains("乙"))
                .mapToInt(TableLine::number)
                .findFirst()
                .orElseThrow();
        String notes = WorkbookParts.of(workbook).getOrDefault("xl/comments1.xml", "");
        assertTrue(TemplateWorkbookTest.note(notes, "F" + last).contains("[other-wording]"), notes);
        assertEquals("補足行 2", list(workbook).get(1).get(2));
    }

    @Test
    void aProposalStandsInTheNoteAsTheTextOfTheCell() throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.corporateNumber(Answers.corporateNumber("T2013201002720")))
                .housing(h -> h.fireDetection(Answers.described("Yes")))
                .build();
        Finding longest = Finding.about(POWER, FindingCode.PROSE_INSTEAD_OF_YES_NO)
                .withFix(Fix.ofValue(POWER.pointer(), "{\"value\":\"yes\",\"note\":\"" + "甲".repeat(80) + "\"}"));
        List<Finding> findings = new ArrayList<>(VALIDATOR.validate(disclosure));
        findings.add(longest);
        byte[] workbook = annotated(disclosure, findings, Locale.JAPANESE);
        String notes = WorkbookParts.of(workbook).getOrDefault("xl/comments1.xml", "");
        Map<GuidelineRow, Integer> places = TemplateWorkbookTest.places(workbook);
        assertTrue(
                TemplateWorkbookTest.note(notes, "F" + places.get(row("2.2"))).contains("修正案: 2013201002720\n"));
        assertTrue(
                TemplateWorkbookTest.note(notes, "F" + places.get(row("88.1"))).contains("修正案: 有り\n"));
        assertTrue(TemplateWorkbookTest.note(notes, "F" + places.get(POWER)).contains("甲".repeat(80)));
    }

    @Test
    void aProposalForProseStandsInTheNoteWithAllWords() throws IOException {
        GuidelineRow recovery = row("55.2");
        String words = "DR対策はありません";
        Disclosure disclosure =
                Disclosure.builder().answer(recovery, Answers.described(words)).build();
        Finding finding = Finding.about(recovery, FindingCode.PROSE_INSTEAD_OF_YES_NO)
                .withFix(Proposals.of(disclosure).get(0).fix());
        byte[] workbook = annotated(disclosure, List.of(finding), Locale.JAPANESE);
        String notes = WorkbookParts.of(workbook).getOrDefault("xl/comments1.xml", "");
        String note = TemplateWorkbookTest.note(
                notes, "F" + TemplateWorkbookTest.places(workbook).get(recovery));
        assertTrue(note.contains("修正案: 無し"), note);
        assertTrue(note.contains(words), note);
    }

    @Test
    void noRowIsHigherThanAWorkbookCanHold() throws IOException {
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.mainBusiness(Answers.text("甲".repeat(10_000))))
                .build();
        byte[] workbook = annotated(disclosure, List.of(), Locale.JAPANESE);
        double highest = Pattern.compile(" ht=\"([0-9.]+)\"")
                .matcher(WorkbookParts.of(workbook).getOrDefault("xl/worksheets/sheet1.xml", ""))
                .results()
                .mapToDouble(height -> Double.parseDouble(height.group(1)))
                .max()
                .orElseThrow();
        assertTrue(highest > 300 && highest <= 409, Double.toString(highest));
    }

    @Test
    void noNoteAndNoLineQuotesTheCareerOfTheRepresentative() throws IOException {
        String career = "1975年4月1日生まれ";
        Disclosure disclosure = Disclosure.builder()
                .personnel(p -> p.representativeCareer(Answers.text(career)))
                .build();
        Finding finding = Finding.about(CAREER, FindingCode.LOOK_ALIKE)
                .withExcerpt(career)
                .withFix(Fix.ofValue(CAREER.pointer(), '"' + career + '"'));
        byte[] workbook = annotated(disclosure, List.of(finding), Locale.JAPANESE);
        String notes = WorkbookParts.of(workbook).getOrDefault("xl/comments1.xml", "");
        String note = TemplateWorkbookTest.note(
                notes, "F" + TemplateWorkbookTest.places(workbook).get(CAREER));
        assertTrue(note.contains("[look-alike]"), note);
        assertFalse(note.contains("1975"), note);
        assertFalse(list(workbook).toString().contains("1975"));
    }

    @Test
    void anAnswerThatIsMendedInPlaceIsRead() throws IOException {
        Disclosure complete = CompleteExample.read();
        Disclosure wrong = Disclosure.builder()
                .from(complete)
                .answer(POWER, Answers.unanswered())
                .answer(row("48.1"), Answers.unanswered())
                .build();
        byte[] workbook = annotated(wrong, VALIDATOR.validate(wrong), Locale.ENGLISH);
        Map<GuidelineRow, Integer> places = TemplateWorkbookTest.places(workbook);
        byte[] mended = new EditedSheet(workbook)
                .text(places.get(POWER), 5, "有り 10時間")
                .number(places.get(row("48.1")), 5, "0.9995")
                .workbook();
        TableReading reading = TemplateWorkbookTest.read(mended);
        assertEquals("有り 10時間", reading.disclosure().answer(POWER).sourceText().orElseThrow());
        assertEquals(
                "99.95%",
                reading.disclosure().answer(row("48.1")).value().orElseThrow().toString());
        assertEquals(List.of(), reading.unplaced());
        assertEquals(List.of(), reading.findings());
    }

    @Test
    void aLineOfTheListThatSomebodyHasChangedIsKept() throws IOException {
        byte[] workbook = annotated(
                Disclosure.builder().build(),
                List.of(
                        Finding.about(POWER, FindingCode.MANDATORY_UNANSWERED),
                        Finding.about(row("88.1"), FindingCode.MANDATORY_UNANSWERED)),
                Locale.JAPANESE);
        Map<String, String> parts = WorkbookParts.of(workbook);
        parts.computeIfPresent(
                "xl/worksheets/sheet2.xml",
                (name, sheet) -> sheet.replaceFirst(
                        "<c r=\"C3\" s=\"([0-9]+)\" t=\"s\"><v>[0-9]+</v></c>",
                        "<c r=\"C3\" s=\"$1\" t=\"inlineStr\"><is><t>情報システム部に確認</t></is></c>"));
        List<TableLine> unplaced =
                TemplateWorkbookTest.read(WorkbookParts.zip(parts)).unplaced();
        assertEquals(1, unplaced.size());
        assertEquals("指摘!A3", unplaced.get(0).place());
        assertTrue(unplaced.get(0).cells().contains("情報システム部に確認"));
    }

    @Test
    void aDisclosureWithoutFindingsHasAListThatSaysSo() throws IOException {
        byte[] workbook = annotated(CompleteExample.read(), List.of(), Locale.ENGLISH);
        assertTrue(list(workbook).get(1).contains("There are no findings."));
        TableReading reading = TemplateWorkbookTest.read(workbook);
        assertEquals(CompleteExample.read(), reading.disclosure());
        assertEquals(List.of(), reading.unplaced());
    }

    @Test
    void noTextBecomesAFormulaWhenItIsEdited() throws IOException {
        String formula = "=HYPERLINK(\"http://example.com\",\"甲\")";
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.tradeName(Answers.text(formula)))
                .finance(f -> f.sales(Answers.described(formula)))
                .supplementary(SupplementaryRow.builder()
                        .number("300")
                        .category(formula)
                        .item(formula)
                        .prescription(formula)
                        .answer(formula)
                        .build())
                .build();
        byte[] workbook = annotated(disclosure, VALIDATOR.validate(disclosure), Locale.JAPANESE);
        Map<String, String> parts = WorkbookParts.of(workbook);
        List<String> styles = styles(workbook);
        String texts = parts.getOrDefault("xl/sharedStrings.xml", "");
        List<String> shared = Pattern.compile("<si><t[^>]*>(.*?)</t></si>", Pattern.DOTALL)
                .matcher(texts)
                .results()
                .map(text -> text.group(1))
                .toList();
        long found = Pattern.compile("<c r=\"[A-Z]+[0-9]+\" s=\"([0-9]+)\" t=\"s\"><v>([0-9]+)</v>")
                .matcher(parts.getOrDefault("xl/worksheets/sheet1.xml", ""))
                .results()
                .filter(cell -> shared.get(Integer.parseInt(cell.group(2))).startsWith("="))
                .peek(cell -> assertTrue(
                        styles.get(Integer.parseInt(cell.group(1))).contains("numFmtId=\"49\""), cell.group()))
                .count();
        assertEquals(6, found);
        parts.forEach((name, part) -> assertFalse(part.contains("<f>"), name));
    }

    @Test
    void theSameDisclosureAndFindingsHaveTheSameBytes() throws IOException {
        Disclosure disclosure = Disclosure.builder().build();
        List<Finding> findings = VALIDATOR.validate(disclosure);
        assertArrayEquals(
                annotated(disclosure, findings, Locale.JAPANESE),
                annotated(disclosure, findings, Locale.forLanguageTag("ja-JP")));
    }

    @Test
    void textThatNoCellCanHoldIsRefused() {
        Disclosure disclosure = Disclosure.builder()
                .business(b -> b.tradeName(Answers.text("甲".repeat(40_000))))
                .build();
        assertThrows(TableFileException.class, () -> annotated(disclosure, List.of(), Locale.JAPANESE));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void anotherProgramKeepsNotesAndListAndTheRestIsReadAsBefore(Locale locale)
            throws IOException, InterruptedException {
        Disclosure disclosure = Disclosure.builder()
                .from(CompleteExample.read())
                .answer(POWER, Answers.described("あります"))
                .answer(row("88.1"), Answers.unanswered())
                .build();
        byte[] workbook = annotated(disclosure, VALIDATOR.validate(disclosure), locale);
        byte[] saved = LibreOffice.convert(workbook, "xlsx", folder);
        TableReading reading = TemplateWorkbookTest.read(saved);
        assertEquals(disclosure, reading.disclosure());
        assertEquals(List.of(), reading.unplaced());
        String notes = WorkbookParts.of(saved).getOrDefault("xl/comments1.xml", "");
        Map<GuidelineRow, Integer> places = TemplateWorkbookTest.places(saved);
        assertFalse(TemplateWorkbookTest.note(notes, "F" + places.get(POWER)).isEmpty());
        assertFalse(
                TemplateWorkbookTest.note(notes, "F" + places.get(row("88.1"))).isEmpty());
        assertTrue(WorkbookParts.of(saved)
                .getOrDefault("xl/worksheets/sheet2.xml", "")
                .contains("<hyperlink "));
    }

    private static byte[] annotated(Disclosure disclosure, List<Finding> findings, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(disclosure, findings, locale, out);
        return out.toByteArray();
    }

    /** The lines of the list as another library reads them. */
    private static List<List<String>> list(byte[] workbook) throws IOException {
        try (ReadableWorkbook readable = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = readable.getSheet(1).orElseThrow();
            List<List<String>> lines = new ArrayList<>();
            for (Row row : sheet.read()) {
                lines.add(row.stream().map(cell -> cell.getText()).toList());
            }
            return lines;
        }
    }

    /** The colour behind a cell; empty if it has none. */
    private static String colour(byte[] workbook, int sheet, String cell) {
        Map<String, String> parts = WorkbookParts.of(workbook);
        String xml = parts.getOrDefault("xl/worksheets/sheet" + sheet + ".xml", "");
        int style = Integer.parseInt(xml.replaceFirst("(?s).*<c r=\"" + cell + "\" s=\"([0-9]+)\".*", "$1"));
        int fill = Integer.parseInt(styles(workbook).get(style).replaceFirst(".*fillId=\"([0-9]+)\".*", "$1"));
        List<String> fills = Pattern.compile("<fill>(.*?)</fill>")
                .matcher(parts.getOrDefault("xl/styles.xml", ""))
                .results()
                .map(match -> match.group(1))
                .toList();
        return fills.get(fill).contains("rgb=") ? fills.get(fill).replaceFirst(".*rgb=\"([^\"]*)\".*", "$1") : "";
    }

    private static List<String> styles(byte[] workbook) {
        String styles = WorkbookParts.of(workbook).getOrDefault("xl/styles.xml", "");
        return Pattern.compile("<xf [^>]*/>|<xf .*?</xf>")
                .matcher(styles.replaceAll(".*<cellXfs", ""))
                .results()
                .map(style -> style.group())
                .toList();
    }
}
