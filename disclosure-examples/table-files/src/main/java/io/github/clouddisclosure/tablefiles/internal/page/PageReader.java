package io.github.clouddisclosure.tablefiles.internal.page;

import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.tablefiles.internal.TableLines;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the lines of a page: the rows of its tables and, block by block, the text between them. */
public final class PageReader {
    private final TableLines lines;
    private final OfficialTables tables;
    private final StringBuilder text = new StringBuilder();
    private int textLine = 1;
    private boolean isBlank = true;
    /** Whether the current element is inside one that somebody has changed since it was derived. */
    private boolean isChanged;

    private PageReader(TableLines lines, OfficialTables tables) {
        this.lines = lines;
        this.tables = tables;
    }

    public static void read(Element body, TableLines lines) {
        PageReader reader = new PageReader(lines, OfficialTables.in(body));
        reader.readBlocks(body);
        reader.endBlock();
    }

    private void readBlocks(Element element) {
        for (Node node : element.childNodes()) {
            String own = PageElements.ownText(node);
            if (isBlank && !own.isBlank()) {
                textLine = PageElements.line(node);
                isBlank = false;
            }
            text.append(own);
            if (!(node instanceof Element child) || PageElements.isHidden(child)) {
                continue;
            }
            boolean apart = PageElements.isApart(child);
            if (apart) {
                endBlock();
            }
            boolean marked = isMarked(child);
            if (marked && isDerived(child)) {
                continue;
            }
            boolean outerIsChanged = isChanged;
            isChanged |= marked;
            if (child.nameIs("table") && tables.isRead(child)) {
                readTable(child);
            } else {
                readBlocks(child);
            }
            isChanged = outerIsChanged;
            if (apart) {
                endBlock();
            }
        }
    }

    private static boolean isMarked(Element element) {
        return element.attributesSize() > 0 && element.hasAttr(HtmlPage.DERIVED);
    }

    /**
     * Whether a marked element says only what the rows of its page say. Inside one that says more, no other is checked,
     * so that no text is read more than twice.
     */
    private boolean isDerived(Element element) {
        return !isChanged
                && HtmlPage.isDerived(PageElements.text(element), element.attr(HtmlPage.DERIVED))
                && element.selectFirst("table") == null;
    }

    private void readTable(Element table) {
        for (Node node : table.childNodes()) {
            if (node instanceof Element caption
                    && caption.nameIs("caption")
                    && !PageElements.isHidden(caption)
                    && !(isMarked(caption) && isDerived(caption))) {
                lines.add(PageElements.line(caption), List.of(PageElements.text(caption)));
            }
        }
        new SpannedCells(lines).read(table);
        lines.endGrid();
    }

    private void endBlock() {
        if (isBlank) {
            text.setLength(0);
            return;
        }
        lines.add(textLine, List.of(text.toString().strip()));
        text.setLength(0);
        isBlank = true;
    }
}
