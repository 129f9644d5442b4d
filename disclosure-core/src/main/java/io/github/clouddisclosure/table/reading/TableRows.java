package io.github.clouddisclosure.table.reading;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.internal.personal.PersonalRow;
import io.github.clouddisclosure.section.SupplementaryRow;
import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of tables, line by line, into one disclosure. */
final class TableRows {
    private static final int MAX_HEADING_LENGTH = 40;
    /** Fewer rows may be anybody's own, added to the guideline's. */
    private static final int MIN_ROWS_OF_EDITION = 10;

    private final RowMatcher catalogue = RowMatcher.aspSaas3();
    private final RowFindings doubts = new RowFindings(catalogue);
    private final RowContext context = new RowContext();
    private final RowSearch search = new RowSearch(catalogue, context);
    private final DisclosureBuilder disclosure = Disclosure.builder(catalogue.guideline());
    private final Set<String> idsRead = new HashSet<>();
    private final List<RowReading> rows = new ArrayList<>();
    private final List<TableLine> unplaced = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final PersonalLines personal = new PersonalLines(PersonalRow.of(catalogue.guideline()));
    private int supplementaryRows;

    /** Reads the lines of a table. */
    void read(TableGrid grid) {
        context.startTable();
        findings.addAll(grid.findings());
        grid.lines().forEach(this::read);
    }

    /** Lists the lines of a table that is left out after being read on its own. */
    void leaveOut(TableGrid grid, PersonalLines ofGrid, List<Finding> reasons) {
        grid.lines().stream().filter(line -> !LineCells.of(line).isBlank()).forEach(unplaced::add);
        personal.addAll(personal.size(), ofGrid);
        findings.addAll(grid.findings());
        findings.addAll(reasons);
    }

    /** Inserts the lines of tables that are left out and come before everything that was read here. */
    void putBefore(TableRows leftOut) {
        unplaced.addAll(0, leftOut.unplaced);
        personal.addAll(0, leftOut.personal);
        findings.addAll(0, leftOut.findings);
    }

    TableReading reading() {
        List<Finding> all = new ArrayList<>(findings);
        if (rows.size() >= MIN_ROWS_OF_EDITION && 2 * recognised() < rows.size()) {
            all.add(0, RowFindings.otherEdition(recognised(), rows.size(), firstLine()));
        }
        return new TableReading(disclosure.build(), rows, unplaced, all, personal.lines());
    }

    /** The lines that were read and may be about a person's life. */
    PersonalLines personal() {
        return personal;
    }

    /** Every row of the catalogue that was read. */
    Set<String> ids() {
        return idsRead;
    }

    int recognised() {
        return idsRead.size();
    }

    int rows() {
        return rows.size();
    }

    /** How many rows of the catalogue have an answer. */
    long answered() {
        return rows.stream()
                .filter(row -> row.outcome().isRecognised() && row.outcome() != RowOutcome.UNANSWERED)
                .count();
    }

    /** The line with the first row. */
    TableLine firstLine() {
        return rows.get(0).line();
    }

    private void read(TableLine line) {
        LineCells cells = LineCells.of(line);
        if (cells.isBlank()) {
            return;
        }
        boolean isAlone = cells.isSingle() && !isAmongAnswers(cells);
        if (isAlone && catalogue.isTitle(cells.first())) {
            return;
        }
        if (isAlone && SectionHeading.isKnown(cells.first())) {
            context.startSection(cells.first());
            return;
        }
        Optional<ColumnHead> columns = ColumnHead.of(cells.cells());
        if (columns.isPresent()) {
            search.startColumns(columns.get());
            if (!columns.get().isKnown()) {
                leave(line);
            }
            int unread = columns.get().unreadColumn();
            if (unread >= 0) {
                findings.add(RowFindings.columnNotRead(line, unread));
            }
            return;
        }
        Optional<RowCells> row = search.rowIn(cells.cells());
        if (row.isPresent()) {
            read(line, row.get());
        } else {
            setAside(line, cells);
        }
    }

    private void read(TableLine line, RowCells row) {
        if (!row.others().isEmpty()) {
            readOthers(line, row.others());
        }
        context.startRow(row);
        Optional<GuidelineRow> guidelineRow = search.find(row);
        if (guidelineRow.isPresent() && idsRead.add(guidelineRow.get().id())) {
            take(line, row, guidelineRow.get());
        } else {
            keep(line, row, guidelineRow);
        }
    }

    private void readOthers(TableLine line, List<String> others) {
        List<String> strangers =
                others.stream().filter(text -> !SectionHeading.isKnown(text)).toList();
        if (!strangers.isEmpty()) {
            leave(line.withCells(strangers));
        }
        others.stream()
                .filter(text -> SectionHeading.isKnown(text) && !text.equals(context.heading()))
                .forEach(context::startSection);
    }

    private void take(TableLine line, RowCells row, GuidelineRow guidelineRow) {
        boolean counted = !row.isHeaded() && !row.requirement().isEmpty();
        List<String> strangers = counted ? List.of() : strangers(row, guidelineRow);
        if (!strangers.isEmpty()) {
            leave(line.withCells(strangers));
        }
        Answer<?> answer = AnswerText.read(guidelineRow, row.answer());
        disclosure.answer(guidelineRow, answer);
        List<Finding> doubtful = RowFindings.recognised(guidelineRow, row, line);
        findings.addAll(doubtful);
        personal.add(line, guidelineRow, row.answer());
        rows.add(new RowReading(
                line,
                outcome(guidelineRow, answer),
                Optional.of(guidelineRow),
                guidelineRow.pointer(),
                row.answer(),
                row.answerAt(),
                doubtful));
    }

    /**
     * Texts in place of labels that the row does not have. If the cells were counted from 必須 or 選択, the labels of the
     * catalogue stand in for the published ones.
     */
    private List<String> strangers(RowCells row, GuidelineRow guidelineRow) {
        List<String> strangers = new ArrayList<>(0);
        if (!row.number().isEmpty() && !RowMatcher.isNumber(row.number())) {
            strangers.add(row.number());
        }
        for (String label : List.of(row.category(), row.item())) {
            if (!label.isEmpty() && !catalogue.isLabelled(guidelineRow, label)) {
                strangers.add(label);
            }
        }
        return strangers;
    }

    /** Keeps a row as a supplementary one: it is not in the catalogue, or repeats an earlier row. */
    private void keep(TableLine line, RowCells row, Optional<GuidelineRow> repeated) {
        String pointer = "/supplementary/" + supplementaryRows++;
        disclosure.supplementary(supplementary(row));
        repeated.ifPresentOrElse(
                guidelineRow -> personal.add(line, guidelineRow, row.answer()),
                () -> personal.add(line, context.number()));
        List<Finding> doubtful = repeated.isPresent()
                ? RowFindings.repeated(repeated.get(), pointer, line)
                : doubts.unknown(context.number(), row, context.item(), pointer, line);
        findings.addAll(doubtful);
        rows.add(new RowReading(
                line, RowOutcome.SUPPLEMENTARY, Optional.empty(), pointer, row.answer(), row.answerAt(), doubtful));
    }

    private SupplementaryRow supplementary(RowCells row) {
        return SupplementaryRow.builder()
                .number(context.number())
                .section(context.heading())
                .category(context.category())
                .item(context.item())
                .prescription(row.prescription())
                .requirement(row.requirement())
                .answer(row.answer())
                .build();
    }

    private static RowOutcome outcome(GuidelineRow guidelineRow, Answer<?> answer) {
        if (!answer.isAnswered()) {
            return RowOutcome.UNANSWERED;
        } else if (answer instanceof Described) {
            return RowOutcome.DESCRIBED;
        }
        boolean text = guidelineRow.kind() == AnswerKind.TEXT && answer.value().isPresent();
        return text ? RowOutcome.TEXT : RowOutcome.TYPED;
    }

    /**
     * Lists a line that is not a row. Within the table, it may be the heading of another edition, or start a number.
     */
    private void setAside(TableLine line, LineCells cells) {
        leave(line);
        int lost = answerOutsideRows(cells);
        if (lost >= 0) {
            findings.add(RowFindings.notRead(line, lost));
        }
        boolean inTable = search.hasColumns() || !rows.isEmpty();
        String first = cells.first();
        if (!cells.isSingle() && RowMatcher.isNumber(first)) {
            context.startNumber(first);
        } else if (inTable && cells.isSingle() && isHeading(first) && isInPlaceOfHeading(cells.cells())) {
            context.startSection(first);
        }
    }

    /**
     * The index of the first text in the column of the answers or behind it, since it may be an answer; -1 if the line has
     * none, or is above the rows. A heading may be repeated in each cell that it covers.
     */
    private int answerOutsideRows(LineCells line) {
        List<String> cells = line.cells();
        if (rows.isEmpty() || line.isSingle() && !cells.get(0).isEmpty()) {
            return -1;
        }
        for (int i = rows.get(rows.size() - 1).answerCell(); i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** A single text in the column of the answers, or of remarks on them, goes on with an answer, whatever it says. */
    private boolean isAmongAnswers(LineCells line) {
        int at = line.cells().indexOf(line.first());
        return at > 0
                && !rows.isEmpty()
                && search.isOfAnswers(at, rows.get(rows.size() - 1).answerCell());
    }

    /** Text in the last cell only, or beside the career, continues an answer; rows below must not repeat it. */
    private boolean isInPlaceOfHeading(List<String> cells) {
        boolean inLastCellAlone = cells.subList(0, cells.size() - 1).stream().allMatch(String::isEmpty);
        return !inLastCellAlone && !personal.isBeside();
    }

    private void leave(TableLine line) {
        unplaced.add(line);
        personal.add(line, "");
    }

    private static boolean isHeading(String text) {
        return text.length() <= MAX_HEADING_LENGTH && !text.startsWith("注") && !text.startsWith("※");
    }
}
