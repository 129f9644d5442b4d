package io.github.clouddisclosure.tablefiles.internal.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The tables of a page with a cell that says 必須 or 選択, and the tables around those, which are only layout. */
final class OfficialTables {
    private static final int MAX_REQUIREMENT_LENGTH = 10;

    private final Set<Element> official = new HashSet<>();
    private final Set<Element> around = new HashSet<>();
    /** The tables and cells that are open, the innermost first. */
    private final Deque<Element> open = new ArrayDeque<>();

    private OfficialTables() {}

    /** Finds them in one pass over all elements, and checks how deep each is nested. */
    static OfficialTables in(Element body) {
        OfficialTables tables = new OfficialTables();
        // The body is inside the element of the page, which is inside the document.
        tables.search(body, 2);
        return tables;
    }

    /** Whether a table is to be read as a table, and not as the layout around another one. */
    boolean isRead(Element table) {
        return official.contains(table) || !around.contains(table);
    }

    private void search(Element element, int depth) {
        PageLimits.checkDepth(depth);
        boolean isOpen = isTableOrCell(element);
        if (isOpen) {
            open.push(element);
        }
        if (!open.isEmpty() && !open.element().nameIs("table") && saysRequirement(element)) {
            markTable();
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                search(child, depth + 1);
            }
        }
        if (isOpen) {
            open.pop();
        }
    }

    private static boolean isTableOrCell(Element element) {
        return element.nameIs("td") || element.nameIs("th") || element.nameIs("table");
    }

    private static boolean saysRequirement(Element element) {
        if (!beginsLikeRequirement(element)) {
            return false;
        }
        String word = element.ownText();
        return word.length() <= MAX_REQUIREMENT_LENGTH && (word.startsWith("必須") || word.startsWith("選択"));
    }

    /** Whether the first sign of an element may be one of theirs: most texts need not be joined to tell. */
    private static boolean beginsLikeRequirement(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            String text = node instanceof TextNode words ? words.getWholeText() : "";
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                if (sign == '必' || sign == '選') {
                    return true;
                } else if (!isLeftOut(sign)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether the parser leaves a sign out at the beginning of a text: white space, and signs that cannot be seen. */
    private static boolean isLeftOut(char sign) {
        return sign <= ' ' || sign == '\u00A0' || sign == '\u00AD' || sign == '\u200B';
    }

    /** Marks the table of the innermost cell, and every table around it. */
    private void markTable() {
        Iterator<Element> tables =
                open.stream().filter(element -> element.nameIs("table")).iterator();
        if (tables.hasNext() && official.add(tables.next())) {
            tables.forEachRemaining(around::add);
        }
    }
}
