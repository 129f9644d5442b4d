package io.github.clouddisclosure.tablefiles;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.table.grid.TableGrid;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import io.github.clouddisclosure.tablefiles.internal.NotRead;
import io.github.clouddisclosure.tablefiles.internal.TableLines;
import io.github.clouddisclosure.tablefiles.internal.page.PageEnd;
import io.github.clouddisclosure.tablefiles.internal.page.PageParser;
import io.github.clouddisclosure.tablefiles.internal.page.PageReader;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The tables of a web page.
 *
 * <p>Each table becomes a grid, with the text before it as lines of one cell; text after the last table is a grid of
 * its own. The number of a line is its line number in the source of the page. The text of a cell that spans several
 * rows is repeated in each of them; that of a cell that spans several columns is only in the first. Content that a
 * browser does not show is left out.
 *
 * <p>A table inside a cell is text of the cell, unless the inner table has 必須 or 選択 and the outer one does not: then
 * the outer one is only layout.
 *
 * <p>In a page written by {@link io.github.clouddisclosure.table.HtmlPage}, text that repeats the rows of the table is
 * left out too, as long as nobody has changed it.
 *
 * <p>If the last table is not closed, the page may be cut off, which is a finding of the first grid ({@code NOT_READ}).
 */
public final class HtmlTables {
    private HtmlTables() {}

    /**
     * Reads a page within the default limits.
     *
     * @param page the page, in the encoding that its byte order mark or its {@code meta} element names, or in UTF-8
     * @return the tables in the order of the page
     * @throws TableLimitException if its tables exceed {@link TableLimits#defaults()}, or it has more tags, elements,
     *     attributes or nesting than a page needs
     * @throws TableFileException if it cannot be read as a page
     */
    public static List<TableGrid> read(byte[] page) throws TableFileException {
        return read(page, TableLimits.defaults());
    }

    /**
     * Reads a page.
     *
     * @param page the page, in the encoding that its byte order mark or its {@code meta} element names, or in UTF-8
     * @param limits how large the tables may be: the lines of all of them together, and each cell and line
     * @return the tables in the order of the page
     * @throws TableLimitException if its tables exceed a limit, or it has more tags, elements, attributes or nesting
     *     than a page needs
     * @throws TableFileException if it cannot be read as a page
     */
    public static List<TableGrid> read(byte[] page, TableLimits limits) throws TableFileException {
        requireNonNull(limits, "limits");
        Document document = PageParser.parse(page);
        TableLines lines = new TableLines(limits);
        PageReader.read(document.body(), lines);
        return NotRead.in(lines.grids(), PageEnd.findings(page));
    }
}
