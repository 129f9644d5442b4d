package io.github.clouddisclosure.tablefiles.internal.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the elements of a page are, and the text in them. */
final class PageElements {
    private static final Set<String> NOT_SHOWN = Set.of("script", "style", "template", "head", "datalist");
    private static final Set<String> BREAKS = Set.of("br", "hr", "td", "th", "tr", "option");

    private PageElements() {}

    /** Whether a browser does not show an element. */
    static boolean isHidden(Element element) {
        if (NOT_SHOWN.contains(element.normalName())) {
            return true;
        } else if (element.attributesSize() == 0) {
            return false;
        } else if (element.hasAttr("hidden")) {
            return true;
        } else if (!element.hasAttr("style")) {
            return false;
        }
        StringBuilder style = new StringBuilder();
        element.attr("style")
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(c -> style.append((char) c));
        return style.indexOf("display:none") >= 0;
    }

    /** Whether the content of an element is separate from the text before and after it. */
    static boolean isApart(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    /** The text of an element, including that of tables in it, with its line breaks. */
    static String text(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return only.getWholeText().strip();
        }
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString().strip();
    }

    private static void append(Element element, StringBuilder text) {
        for (Node node : element.childNodes()) {
            text.append(ownText(node));
            if (node instanceof Element child && !isHidden(child)) {
                boolean apart = isApart(child);
                text.append(apart ? "\n" : "");
                append(child, text);
                text.append(apart ? "\n" : "");
            }
        }
    }

    /** The text of a node itself, without its children; for an image, its alternative text. */
    static String ownText(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof Element element && element.nameIs("img") ? element.attr("alt") : "";
    }

    static int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }
}
