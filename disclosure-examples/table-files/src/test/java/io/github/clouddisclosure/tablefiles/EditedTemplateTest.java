package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.testing.EditedSheet;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template whose rows and columns somebody has deleted, merged or moved after the protection was lifted. */
class EditedTemplateTest {
    private static final int ANSWER = 5;

    /** Changes that take nothing of the answers away. */
    private enum Change {
        HEAD_DELETED(sheet -> sheet.deleteRows(row -> row == 1)),
        CATEGORY_DELETED(sheet -> sheet.deleteColumn(1)),
        ITEM_DELETED(sheet -> sheet.deleteColumn(2)),
        CATEGORY_AND_ITEM_DELETED(sheet -> sheet.deleteColumn(2).deleteColumn(1)),
        REQUIREMENT_DELETED(sheet -> sheet.deleteColumn(4)),
        NUMBER_DELETED(sheet -> sheet.deleteColumn(0)),
        ANSWER_BEFORE_REQUIREMENT(sheet -> sheet.reorderColumns(0, 1, 2, 3, 5, 4)),
        ANSWER_FIRST(sheet -> sheet.reorderColumns(5, 0, 1, 2, 3, 4)),
        REQUIREMENT_FIRST(sheet -> sheet.reorderColumns(4, 0, 1, 2, 3, 5)),
        CELLS_SPLIT(EditedSheet::split),
        FIRST_ROWS_MOVED(sheet -> sheet.moveRow(2, 60).moveRow(2, 90));

        private final UnaryOperator<EditedSheet> edit;

        Change(UnaryOperator<EditedSheet> edit) {
            this.edit = edit;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAnswersAreReadAfterAChange(Change change) throws IOException {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Disclosure complete = CompleteExample.read();
            byte[] edited = change.edit.apply(filled(complete, locale)).workbook();
            TableReading reading = TemplateWorkbookTest.read(edited);
            assertEquals(complete, reading.disclosure(), change + " " + locale);
            assertEquals(List.of(), reading.findings(), change + " " + locale);
        }
    }

    @Test
    void rowsThatAreDeletedAreUnansweredAndTheOthersAreRead() throws IOException {
        List<Predicate<GuidelineRow>> deletions = List.of(
                row -> !row.isMandatory(),
                row -> row.subNumber() == 1,
                row -> row.subNumber() > 1,
                row -> row.order() % 2 == 0,
                row -> row.number() > 40);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (Predicate<GuidelineRow> deleted : deletions) {
                Disclosure complete = CompleteExample.read();
                Set<Integer> rows = new HashSet<>();
                DisclosureBuilder expected = Disclosure.builder();
                places(locale).forEach((row, place) -> {
                    if (deleted.test(row)) {
                        rows.add(place);
                    }
                    expected.answer(row, deleted.test(row) ? Answers.unanswered() : complete.answer(row));
                });
                TableReading reading = TemplateWorkbookTest.read(
                        filled(complete, locale).deleteRows(rows::contains).workbook());
                assertEquals(expected.build(), reading.disclosure(), locale.toString());
            }
        }
    }

    @Test
    void answersThatAreMergedHoldForEachOfTheirRows() throws IOException {
        GuidelineRow first = Guideline.aspSaas3().row("98.2").orElseThrow();
        int place = places(Locale.JAPANESE).get(first);
        byte[] edited = new EditedSheet(TemplateWorkbookTest.template(Locale.JAPANESE))
                .text(place, ANSWER, "電子メール")
                .merge(place, place + 1, ANSWER)
                .workbook();
        Disclosure read = TemplateWorkbookTest.read(edited).disclosure();
        assertEquals(AnswerCell.read(first, "電子メール").answer(), read.answer(first));
        GuidelineRow second = Guideline.aspSaas3().row("99.1").orElseThrow();
        assertEquals(AnswerCell.read(second, "電子メール").answer(), read.answer(second));
    }

    @Test
    void wordsBesideTheTableAreListed() throws IOException {
        byte[] edited = filled(CompleteExample.read(), Locale.JAPANESE)
                .text(3, 0, "人材部に確認")
                .workbook();
        TableReading reading = TemplateWorkbookTest.read(edited);
        assertEquals(CompleteExample.read(), reading.disclosure());
        assertEquals(
                List.of("人材部に確認"),
                reading.unplaced().stream()
                        .map(TableLine::cells)
                        .map(cells -> String.join("", cells))
                        .toList());
    }

    private static EditedSheet filled(Disclosure disclosure, Locale locale) throws IOException {
        EditedSheet sheet = new EditedSheet(TemplateWorkbookTest.template(locale));
        places(locale)
                .forEach((row, place) ->
                        sheet.text(place, ANSWER, AnswerCell.write(row, disclosure.answer(row), Locale.JAPANESE)));
        return sheet;
    }

    private static Map<GuidelineRow, Integer> places(Locale locale) throws IOException {
        return TemplateWorkbookTest.places(TemplateWorkbookTest.template(locale));
    }
}
