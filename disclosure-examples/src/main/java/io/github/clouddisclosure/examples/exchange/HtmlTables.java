package io.github.clouddisclosure.examples.exchange;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.table.TableGrid;
import io.github.clouddisclosure.table.TableLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * The tables of a web page.
 *
 * <p>Each table becomes a grid, with the text before it as lines of one cell; text behind the last table is a grid of
 * its own. A line has the number that it has in the source of the page. The text of a cell that spans several rows
 * stands in each of them; of a cell that spans several columns, in the first. What a browser does not show is left out.
 *
 * <p>A table inside a cell is text of the cell, unless it is a table with 必須 or 選択 in a table without: there the
 * outer one only arranges the page.
 */
public final class HtmlTables {
    /** More nested than any page, and little enough for a recursive descent. */
    private static final int MOST_DEPTH = 256;
    /** The parser rearranges what is nested deeper, and says nothing: so it has to go on until the limit is seen. */
    private static final int MOST_DEPTH_PARSED = 2 * MOST_DEPTH;
    /** A page of all limits together has fewer; the memory of a parsed page is in proportion to it. */
    private static final int MOST_TAGS = 500_000;

    private HtmlTables() {}

    /**
     * Reads a page within the default limits.
     *
     * @param page the page, in the encoding that its byte order mark or its {@code meta} element names, or in UTF-8
     * @return the tables in the order of the page
     * @throws TableFileException if the page exceeds {@link TableLimits#defaults()}
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
     * @throws TableFileException if the page exceeds a limit
     */
    public static List<TableGrid> read(byte[] page, TableLimits limits) throws TableFileException {
        requireNonNull(limits, "limits");
        checkTags(page);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_DEPTH_PARSED);
        Document document;
        try {
            document = Jsoup.parse(new ByteArrayInputStream(page), null, "", parser);
        } catch (IOException notText) {
            throw new TableFileException("Web ページとして読めません。", "It cannot be read as a web page.");
        }
        checkDepth(document);
        TableLines lines = new TableLines(limits);
        new PageReader(lines).read(document.body());
        return lines.grids();
    }

    private static void checkDepth(Document document) throws TableFileException {
        NodeFilter deep = (node, depth) -> depth > MOST_DEPTH ? FilterResult.STOP : FilterResult.CONTINUE;
        if (NodeTraversor.filter(deep, document) == FilterResult.STOP) {
            throw new TableFileException(
                    "Web ページの要素の入れ子が深すぎます(上限 " + MOST_DEPTH + " 段)。",
                    "The page is nested deeper than the limit of " + MOST_DEPTH + " elements.");
        }
    }

    private static void checkTags(byte[] page) throws TableFileException {
        int tags = 0;
        for (byte b : page) {
            if (b == '<' && ++tags > MOST_TAGS) {
                throw new TableFileException(
                        "Web ページのタグが多すぎます(上限 " + MOST_TAGS + " 個)。",
                        "The page has more tags than the limit of " + MOST_TAGS + ".");
            }
        }
    }
}
