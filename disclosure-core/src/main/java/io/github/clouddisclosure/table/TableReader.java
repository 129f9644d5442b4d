package io.github.clouddisclosure.table;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineItem;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the rows of a published table.
 *
 * <p>A row is a line with a cell that says 必須 or 選択; the other cells are counted from there, because continuation rows
 * are published without their first cells. Where that cell is empty, the row is found by its wording, or by the place
 * of its cells below the column heads. A row is the one of the catalogue that has its number (or the number above it)
 * and its wording, retyping errors allowed. Every other row becomes a supplementary row.
 */
public final class TableReader {
    private static final int LONGEST_HEADING = 40;
    /** A prescription stands among the first cells: number, category, item, prescription. */
    private static final int LABEL_CELLS = 4;

    private final RowCatalogue catalogue = new RowCatalogue(Guideline.aspSaas3());
    private final RowContext context = new RowContext();
    private final DisclosureBuilder disclosure = Disclosure.builder();
    private final Set<String> idsRead = new HashSet<>();
    private final List<RowReading> rows = new ArrayList<>();
    private final List<TableLine> unplaced = new ArrayList<>();
    private Optional<ColumnHead> head = Optional.empty();

    private TableReader() {}

    /**
     * Reads a table within the default limits.
     *
     * @param grid the table, and what stands around it
     * @return what was read, whatever it is
     * @throws TableLimitException if the grid exceeds {@link TableLimits#defaults()}
     */
    public static TableReading read(TableGrid grid) {
        return read(grid, TableLimits.defaults());
    }

    /**
     * Reads a table.
     *
     * @param grid the table, and what stands around it
     * @param limits how large the table may be
     * @return what was read, whatever it is
     * @throws TableLimitException if the grid exceeds a limit
     */
    public static TableReading read(TableGrid grid, TableLimits limits) {
        requireNonNull(limits, "limits");
        TableReader reader = new TableReader();
        int count = 0;
        long characters = 0;
        for (TableLine line : grid.lines()) {
            limits.checkLines(++count, line.number());
            limits.checkCells(line.cells().size(), line.number());
            for (String cell : line.cells()) {
                limits.checkCell(cell, line.number());
                characters += cell.length();
                limits.checkText(characters, line.number());
            }
            reader.readLine(line);
        }
        return new TableReading(reader.disclosure.build(), reader.rows, reader.unplaced);
    }

    private void readLine(TableLine line) {
        List<String> cells = line.cells().stream().map(WhiteSpace::fold).toList();
        List<String> texts = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (texts.isEmpty()) {
            return;
        }
        if (texts.size() == 1 && SectionHeading.isKnown(texts.get(0))) {
            context.startSection(texts.get(0));
            return;
        }
        Optional<ColumnHead> columns = ColumnHead.of(cells);
        if (columns.isPresent()) {
            head = columns;
            if (!columns.get().isKnown()) {
                unplaced.add(line);
            }
            return;
        }
        Optional<RowCells> row = rowIn(cells);
        if (row.isPresent()) {
            readRow(line, row.get());
        } else {
            setAside(line, cells, texts);
        }
    }

    private Optional<RowCells> rowIn(List<String> cells) {
        int requirementAt = RequirementCell.indexIn(cells);
        if (requirementAt >= 0) {
            return Optional.of(split(cells, requirementAt, requirementAt + 1));
        }
        return byWording(cells).or(() -> byPlace(cells));
    }

    /** The row whose labels end before an index and whose answer begins at another. */
    private static RowCells split(List<String> cells, int labelsEnd, int answerFrom) {
        String requirement = labelsEnd < answerFrom ? cells.get(labelsEnd) : "";
        return RowCells.of(cells.subList(0, labelsEnd), requirement, cells.subList(answerFrom, cells.size()));
    }

    private Optional<RowCells> byWording(List<String> cells) {
        // A single cell is a line of text that no table has anything to do with.
        int candidates = cells.size() == 1 ? 0 : Math.min(cells.size(), LABEL_CELLS);
        for (int i = 0; i < candidates; i++) {
            RowCells row = split(cells, i + 1, i + 1);
            String number = row.number().isEmpty() ? context.number() : row.number();
            if (catalogue.find(number, row.prescription()).isPresent()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** A row without 必須 or 選択 whose cells all stand below their heads: with its number, or with nothing before. */
    private Optional<RowCells> byPlace(List<String> cells) {
        int requirementAt = head.map(ColumnHead::requirementAt).orElse(cells.size());
        int numberAt = requirementAt - LABEL_CELLS;
        if (requirementAt >= cells.size() || numberAt < 0) {
            return Optional.empty();
        }
        boolean numbered = RowCatalogue.isNumber(cells.get(numberAt))
                || cells.subList(0, numberAt + 1).stream().allMatch(String::isEmpty);
        boolean asks = !cells.get(requirementAt - 1).isEmpty();
        boolean inPlace = numbered && asks && cells.get(requirementAt).isEmpty();
        return inPlace ? Optional.of(split(cells, requirementAt, requirementAt + 1)) : Optional.empty();
    }

    private void readRow(TableLine line, RowCells row) {
        List<String> strangers = row.others().stream()
                .filter(text -> !SectionHeading.isKnown(text))
                .toList();
        if (!strangers.isEmpty()) {
            unplaced.add(new TableLine(line.number(), strangers));
        }
        row.others().stream()
                .filter(text -> SectionHeading.isKnown(text) && !text.equals(context.heading()))
                .forEach(context::startSection);
        context.startRow(row);
        Optional<GuidelineItem> item =
                catalogue.find(context.number(), row.prescription()).filter(found -> idsRead.add(found.id()));
        if (item.isPresent()) {
            Answer<?> answer = AnswerText.read(item.get(), row.answer());
            disclosure.answer(item.get(), answer);
            rows.add(new RowReading(line, outcome(item.get(), answer), item, row.answer()));
        } else {
            disclosure.supplementary(supplementary(row));
            rows.add(new RowReading(line, RowOutcome.SUPPLEMENTARY, item, row.answer()));
        }
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

    private static RowOutcome outcome(GuidelineItem item, Answer<?> answer) {
        if (!answer.isAnswered()) {
            return RowOutcome.UNANSWERED;
        } else if (answer instanceof Described) {
            return RowOutcome.DESCRIBED;
        }
        boolean text = item.kind() == AnswerKind.TEXT && answer.value().isPresent();
        return text ? RowOutcome.TEXT : RowOutcome.TYPED;
    }

    /** Lists a line that is no row. Within the table it may be the heading of another edition, or begin a number. */
    private void setAside(TableLine line, List<String> cells, List<String> texts) {
        unplaced.add(line);
        boolean inTable = head.isPresent() || !rows.isEmpty();
        String first = texts.get(0);
        if (texts.size() > 1 && RowCatalogue.isNumber(first)) {
            context.startNumber(first);
        } else if (inTable && texts.size() == 1 && cells.size() > 1 && isHeading(first)) {
            context.startSection(first);
        }
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && !text.startsWith("注") && !text.startsWith("※");
    }
}
