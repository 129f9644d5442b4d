package io.github.clouddisclosure.examples.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the lines of a page: the rows of its tables, and the text between them block by block. */
final class PageReader {
    private static final int LONGEST_REQUIREMENT = 10;

    private final TableLines lines;
    private final Set<Element> official = new HashSet<>();
    private final Set<Element> around = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int textLine = 1;
    private boolean isBlank = true;

    PageReader(TableLines lines) {
        this.lines = lines;
    }

    void read(Element body) throws TableFileException {
        body.getAllElements().forEach(this::markRequirement);
        readBlocks(body);
        endBlock();
    }

    /** Marks the table of a cell that says 必須 or 選択, and every table around that one. */
    private void markRequirement(Element element) {
        String word = element.ownText();
        if (word.length() > LONGEST_REQUIREMENT || !word.startsWith("必須") && !word.startsWith("選択")) {
            return;
        }
        Element cell = element.closest("td, th, table");
        Element table = cell == null || cell.nameIs("table") ? null : cell.closest("table");
        if (table == null || !official.add(table)) {
            return;
        }
        for (Element parent = table.parent(); parent != null; parent = parent.parent()) {
            if (parent.nameIs("table")) {
                around.add(parent);
            }
        }
    }

    private void readBlocks(Element element) throws TableFileException {
        for (Node node : element.childNodes()) {
            String own = PageElements.ownText(node).orElse("");
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
            if (child.nameIs("table") && (official.contains(child) || !around.contains(child))) {
                readTable(child);
            } else {
                readBlocks(child);
            }
            if (apart) {
                endBlock();
            }
        }
    }

    private void readTable(Element table) throws TableFileException {
        for (Element caption : table.children()) {
            if (caption.nameIs("caption") && !PageElements.isHidden(caption)) {
                lines.add(PageElements.line(caption), List.of(PageElements.text(caption)));
            }
        }
        new SpannedCells(lines).read(table);
        lines.endGrid();
    }

    private void endBlock() throws TableFileException {
        lines.add(textLine, List.of(text.toString().strip()));
        text.setLength(0);
        isBlank = true;
    }
}
