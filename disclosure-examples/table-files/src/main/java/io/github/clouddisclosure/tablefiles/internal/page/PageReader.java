package io.github.clouddisclosure.tablefiles.internal.page;

import io.github.clouddisclosure.table.HtmlPage;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.TableLines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads the lines of a page: the rows of its tables and, block by block, the text between them. */
public final class PageReader {
    private static final int MAX_REQUIREMENT_LENGTH = 10;

    private final TableLines lines;
    private final Set<Element> official = new HashSet<>();
    private final Set<Element> around = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int textLine = 1;
    private boolean isBlank = true;
    /** Whether the current element is inside one that somebody has changed since it was derived. */
    private boolean isChanged;

    public PageReader(TableLines lines) {
        this.lines = lines;
    }

    public void read(Element body) throws TableFileException {
        markRequirements(body);
        readBlocks(body);
        endBlock();
    }

    /** Marks the tables with a cell that says 必須 or 選択, and every table around those. */
    private void markRequirements(Element body) {
        Deque<Element> open = new ArrayDeque<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element) {
                            if (isTableOrCell(element)) {
                                open.push(element);
                            }
                            if (saysRequirement(element)) {
                                markRequirement(open);
                            }
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node == open.peek()) {
                            open.pop();
                        }
                    }
                },
                body);
    }

    private static boolean isTableOrCell(Element element) {
        return element.nameIs("table") || element.nameIs("td") || element.nameIs("th");
    }

    private static boolean saysRequirement(Element element) {
        if (!hasRequirementSign(element)) {
            return false;
        }
        String word = element.ownText();
        return word.length() <= MAX_REQUIREMENT_LENGTH && (word.startsWith("必須") || word.startsWith("選択"));
    }

    /** Whether an element may say it: a quick check, so that the texts of most elements need not be joined. */
    private static boolean hasRequirementSign(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text) {
                String words = text.getWholeText();
                if (words.indexOf('必') >= 0 || words.indexOf('選') >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Marks the table of the innermost of the open tables and cells, if it is a cell. */
    private void markRequirement(Deque<Element> open) {
        if (open.isEmpty() || open.element().nameIs("table")) {
            return;
        }
        Iterator<Element> tables =
                open.stream().filter(element -> element.nameIs("table")).iterator();
        if (tables.hasNext() && official.add(tables.next())) {
            tables.forEachRemaining(around::add);
        }
    }

    private void readBlocks(Element element) throws TableFileException {
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
            if (child.nameIs("table") && (official.contains(child) || !around.contains(child))) {
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

    private void readTable(Element table) throws TableFileException {
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

    private void endBlock() throws TableFileException {
        if (isBlank) {
            text.setLength(0);
            return;
        }
        lines.add(textLine, List.of(text.toString().strip()));
        text.setLength(0);
        isBlank = true;
    }
}
