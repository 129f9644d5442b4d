package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.testing.EditedSheet;
import io.github.clouddisclosure.tablefiles.testing.LibreOffice;
import io.github.clouddisclosure.tablefiles.testing.WorkbookParts;
import io.github.clouddisclosure.testing.CellAnswers;
import io.github.clouddisclosure.testing.RandomAnswers;
import io.github.clouddisclosure.testing.Unblemished;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An empty official table to fill in. */
class TemplateWorkbookTest {
    private static final int ANSWER = 5;
    private static final int DISCLOSURES = 60;
    private static final Pattern LIST = Pattern.compile(
            "<dataValidation (?=[^>]*type=\"list\")[^>]*sqref=\"([^\"]*)\"[^>]*><formula1>(?:\"|&quot;)([^<]*?)(?:\"|&quot;)</formula1>");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Locale> locales() {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("locales")
    void anEmptyTemplateIsReadAsAnEmptyDisclosureWithNothingToReport(Locale locale) throws IOException {
        TableReading reading = read(template(locale));
        assertEquals(Disclosure.builder().build(), reading.disclosure());
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of(), reading.unplaced());
        assertEquals(Guideline.aspSaas3().rows(), rows(reading));
        List<GuidelineRow> mandatory = Guideline.aspSaas3().rows().stream()
                .filter(GuidelineRow::isMandatory)
                .toList();
        List<Finding> findings = DisclosureValidator.create().validate(reading.disclosure());
        assertEquals(
                mandatory,
                findings.stream()
                        .filter(finding -> finding.code() == FindingCode.MANDATORY_UNANSWERED)
                        .map(finding -> finding.row().orElseThrow())
                        .toList());
        assertEquals(mandatory.size(), findings.size());
    }

    @ParameterizedTest
    @MethodSource("locales")
    void aTemplateFilledInIsReadAsTheDisclosure(Locale locale) throws IOException {
        for (Disclosure disclosure : List.of(Unblemished.disclosure(), CompleteExample.read())) {
            TableReading reading = read(filled(disclosure, locale));
            assertEquals(disclosure, reading.disclosure());
            assertEquals(List.of(), reading.findings());
            assertEquals(List.of(), reading.unplaced());
        }
    }

    @ParameterizedTest
    @MethodSource("locales")
    void anyAnswerThatACellCanHoldIsReadFromATemplate(Locale locale) throws IOException {
        Random random = new Random(20261126);
        for (int i = 0; i < DISCLOSURES; i++) {
            DisclosureBuilder builder = Disclosure.builder();
            for (GuidelineRow row : Guideline.aspSaas3().rows()) {
                Answer<?> answer = RandomAnswers.next(row, random);
                builder.answer(row, CellAnswers.comeBack(answer) ? answer : Answers.unanswered());
            }
            Disclosure disclosure = builder.build();
            Disclosure read = read(filled(disclosure, locale)).disclosure();
            for (GuidelineRow row : Guideline.aspSaas3().rows()) {
                assertEquals(
                        CellAnswers.folded(disclosure.answer(row)),
                        CellAnswers.folded(read.answer(row)),
                        row + " of " + i);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("locales")
    void everyChoiceOfAListIsReadAsAValue(Locale locale) throws IOException {
        byte[] template = template(locale);
        Map<GuidelineRow, Integer> places = places(template);
        Map<String, String> lists = lists(template);
        Set<GuidelineRow> withList = new HashSet<>();
        int longest = lists.values().stream()
                .mapToInt(list -> list.split(",").length)
                .max()
                .orElseThrow();
        for (int i = 0; i < longest; i++) {
            EditedSheet sheet = new EditedSheet(template);
            Map<GuidelineRow, String> chosen = new LinkedHashMap<>();
            for (Map.Entry<GuidelineRow, Integer> place : places.entrySet()) {
                String[] list = lists.getOrDefault("F" + place.getValue(), "").split(",");
                if (!list[0].isEmpty()) {
                    String choice = list[Math.min(i, list.length - 1)];
                    sheet.text(place.getValue(), ANSWER, choice);
                    chosen.put(place.getKey(), choice);
                    withList.add(place.getKey());
                }
            }
            Disclosure read = read(sheet.workbook()).disclosure();
            chosen.forEach((row, choice) -> {
                Stated<?> stated = assertInstanceOf(Stated.class, read.answer(row), row + ": " + choice);
                assertEquals(Optional.empty(), stated.note(), row + ": " + choice);
            });
        }
        assertEquals(
                Set.copyOf(Guideline.aspSaas3().rows().stream()
                        .filter(row -> row.kind().isChoice())
                        .toList()),
                withList);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "88.1 | 有 | 有り",
                "27.1 | 可 | 可",
                "27.1 | 不可 | 不可",
                "57.1 | はい | はい",
                "84.1 | 有り 72時間程度 | 有り 72時間程度",
                "45.2 | 約3億円 | 約3億円",
                "45.2 | 非公開 | 非公開",
                "3.1 | 2013年4月 | 2013年4月",
                "98.1 | 30日前 | 30日前"
            })
    void answersInWordsAreReadWhateverTheFormatOfTheCell(String id, String entered, String same) throws IOException {
        GuidelineRow row = Guideline.aspSaas3().row(id).orElseThrow();
        byte[] template = template(Locale.JAPANESE);
        byte[] filled = new EditedSheet(template)
                .text(places(template).get(row), ANSWER, entered)
                .workbook();
        Answer<?> expected = AnswerCell.read(row, same).answer();
        Answer<?> read = read(filled).disclosure().answer(row);
        assertInstanceOf(TypedAnswer.class, read);
        assertEquals(expected.value(), read.value());
        assertEquals(AnswerCell.read(row, entered).answer(), read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1  | 46113 | 2026年4月1日 | 2026-04-01",
                "9.1  | 244437070 | ¥244,437,070 | ¥244,437,070",
                "10.1 | -1000000 | -¥1,000,000 | -¥1,000,000",
                "48.1 | 0.99999 | 99.999% | 99.999%",
                "48.1 | 0.99990000000000001 | 99.99% | 99.99%",
                "48.1 | 1 | 100.0% | 100.0%",
                "12.1 | -0.125 | -12.5% | -12.5%",
                "8.1  | 3800 | 3800 | 3800",
                "8.1  | 2.5 | 2.5 | 2.5"
            })
    void aNumberEnteredIsReadExactly(String id, String number, String japanese, String english) throws IOException {
        GuidelineRow row = Guideline.aspSaas3().row(id).orElseThrow();
        for (Locale locale : locales().toList()) {
            byte[] template = template(locale);
            byte[] filled = new EditedSheet(template)
                    .number(places(template).get(row), ANSWER, number)
                    .workbook();
            String text = locale.equals(Locale.JAPANESE) ? japanese : english;
            assertEquals(
                    AnswerCell.read(row, text).answer(),
                    read(filled).disclosure().answer(row));
        }
    }

    @Test
    void everyAnswerHasANoteWithWhatIsAskedAndAnExample() throws IOException {
        for (Locale locale : locales().toList()) {
            byte[] template = template(locale);
            String notes = WorkbookParts.of(template).getOrDefault("xl/comments1.xml", "");
            Disclosure complete = CompleteExample.read();
            places(template).forEach((row, place) -> {
                String note = note(notes, "F" + place);
                assertTrue(note.contains(row.id() + ' ' + row.item().in(locale)), note);
                assertTrue(note.contains(row.requirement().label().in(locale)), note);
                assertTrue(note.contains(row.prescription().in(locale)), note);
                assertTrue(note.endsWith(AnswerCell.write(row, complete.answer(row), Locale.JAPANESE)), note);
            });
            assertFalse(note(notes, "F1").isEmpty());
        }
    }

    @Test
    void theAnswersAloneCanBeChangedAndHeadAndFirstColumnsStayInSight() throws IOException {
        byte[] template = template(Locale.ENGLISH);
        Map<String, String> parts = WorkbookParts.of(template);
        String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");
        assertTrue(sheet.contains("<sheetProtection sheet=\"1\""), sheet);
        assertTrue(sheet.contains("xSplit=\"3\" ySplit=\"1\" topLeftCell=\"D2\""), sheet);
        assertTrue(sheet.contains("orientation=\"landscape\""), sheet);
        assertTrue(parts.getOrDefault("xl/workbook.xml", "").contains("'Disclosure'!$1:$1"));
        List<String> styles = Pattern.compile("<xf [^>]*/>|<xf .*?</xf>")
                .matcher(parts.getOrDefault("xl/styles.xml", "").replaceAll(".*<cellXfs", ""))
                .results()
                .map(style -> style.group())
                .toList();
        Set<String> answers = new HashSet<>();
        places(template).values().forEach(row -> answers.add("F" + row));
        Pattern.compile("<c r=\"([A-Z]+[0-9]+)\" s=\"([0-9]+)\"")
                .matcher(sheet)
                .results()
                .forEach(cell -> assertEquals(
                        answers.contains(cell.group(1)),
                        styles.get(Integer.parseInt(cell.group(2))).contains("<protection locked=\"0\"/>"),
                        cell.group(1)));
    }

    @Test
    void theSameTemplateHasTheSameBytes() throws IOException {
        assertArrayEquals(template(Locale.JAPANESE), template(Locale.forLanguageTag("ja-JP")));
        assertArrayEquals(template(Locale.ENGLISH), template(Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void anotherProgramKeepsATemplate(Locale locale) throws IOException, InterruptedException {
        Disclosure complete = CompleteExample.read();
        byte[] saved = LibreOffice.convert(filled(complete, locale), "xlsx", folder);
        assertEquals(complete, read(saved).disclosure());
        Map<String, String> parts = WorkbookParts.of(saved);
        String notes = parts.getOrDefault("xl/comments1.xml", "");
        String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");
        places(saved).values().forEach(row -> assertFalse(note(notes, "F" + row).isEmpty(), "F" + row));
        assertEquals(lists(template(locale)), lists(saved));
        assertTrue(sheet.contains("<sheetProtection"), sheet);
    }

    private static byte[] filled(Disclosure disclosure, Locale locale) throws IOException {
        byte[] template = template(locale);
        EditedSheet sheet = new EditedSheet(template);
        places(template).forEach((row, place) -> {
            String text = AnswerCell.write(row, disclosure.answer(row), Locale.JAPANESE);
            if (!text.isEmpty()) {
                sheet.text(place, ANSWER, text);
            }
        });
        return sheet.workbook();
    }

    static byte[] template(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWorkbook.write(Guideline.aspSaas3(), locale, out);
        return out.toByteArray();
    }

    static TableReading read(byte[] workbook) throws IOException {
        return TableReader.read(XlsxTables.read(workbook));
    }

    /** The row of the sheet in which each row of the guideline is answered. */
    static Map<GuidelineRow, Integer> places(byte[] workbook) throws IOException {
        Map<GuidelineRow, Integer> places = new LinkedHashMap<>();
        read(workbook)
                .rows()
                .forEach(row -> row.guidelineRow()
                        .ifPresent(known -> places.put(known, row.line().number())));
        return places;
    }

    private static List<GuidelineRow> rows(TableReading reading) {
        return reading.rows().stream()
                .map(row -> row.guidelineRow().orElseThrow())
                .toList();
    }

    /** The list of each cell that has one. */
    private static Map<String, String> lists(byte[] workbook) {
        Map<String, String> lists = new LinkedHashMap<>();
        LIST.matcher(WorkbookParts.of(workbook).getOrDefault("xl/worksheets/sheet1.xml", ""))
                .results()
                .forEach(list -> {
                    for (String cells : list.group(1).split(" ")) {
                        int[] rows = Pattern.compile("[0-9]+")
                                .matcher(cells)
                                .results()
                                .mapToInt(row -> Integer.parseInt(row.group()))
                                .toArray();
                        for (int row = rows[0]; row <= rows[rows.length - 1]; row++) {
                            lists.put("F" + row, unescaped(list.group(2)));
                        }
                    }
                });
        return lists;
    }

    /** The text of a note; empty if the cell has none. */
    static String note(String notes, String cell) {
        Matcher note = Pattern.compile("<comment ref=\"" + cell + "\"(.*?)</comment>", Pattern.DOTALL)
                .matcher(notes);
        return note.find() ? unescaped(note.group(1).replaceAll("<[^>]*>|^[^>]*>", "")) : "";
    }

    private static String unescaped(String xml) {
        StringBuilder text = new StringBuilder();
        Matcher reference = Pattern.compile("&#x([0-9a-f]+);").matcher(xml);
        while (reference.find()) {
            reference.appendReplacement(
                    text, Matcher.quoteReplacement(Character.toString(Integer.parseInt(reference.group(1), 16))));
        }
        reference.appendTail(text);
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
