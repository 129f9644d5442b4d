package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A page has the elements and attributes that it has without hostile texts, except for links to pages. */
final class InertPage implements InertForm {
    private static final Pattern LINK = Pattern.compile("(#[-.\\w]+|https?://[^\\s\"<>]+)");

    /** What has nothing but one text of a disclosure. */
    private static final Set<String> OF_ONE_TEXT = Set.of("td", "th", "dd", "h1");

    @Override
    public Check against(byte[] harmless) throws IOException {
        Document model = parse(harmless);
        Set<String> modelKinds = kinds(model);
        Map<String, Long> modelCount = count(model);
        String modelSettings = settings(model);
        return output -> {
            Document page = parse(output);
            Set<String> kinds = kinds(page);
            kinds.removeAll(modelKinds);
            kinds.remove("a[href, rel]");
            assertEquals(Set.of(), kinds, "elements that are not there without hostile texts");
            assertEquals(modelCount, count(page));
            assertEquals(modelSettings, settings(page));
            assertTextsAreTexts(page);
        };
    }

    /** What is the same in a page with any texts. */
    private static String settings(Document page) {
        return page.select("script, style, meta").outerHtml();
    }

    private static void assertTextsAreTexts(Document page) {
        page.select("[href]")
                .eachAttr("href")
                .forEach(link -> assertTrue(LINK.matcher(link).matches(), link));
        page.traverse((node, depth) -> assertTrue(!(node instanceof Comment), node::toString));
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text
                    && text.getWholeText().codePoints().anyMatch(InertText::isBidi)) {
                assertTrue(OF_ONE_TEXT.contains(paragraph(text).normalName()), text::outerHtml);
            }
        });
        assertEquals(
                0,
                page.select("[src], [action], [formaction], [srcdoc], [style*=url]")
                        .size());
    }

    /** The element with whose end the direction of a text ends. */
    private static Element paragraph(TextNode text) {
        Element around = (Element) text.parentNode();
        while (Set.of("a", "ins", "del", "mark", "span").contains(around.normalName())) {
            around = around.parent();
        }
        return around;
    }

    static Document parse(byte[] content) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(content), StandardCharsets.UTF_8.name(), "");
    }

    private static Set<String> kinds(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .sorted()
                                .toList())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The number of elements of the structure; words may be more or fewer spans, links and marks. */
    private static Map<String, Long> count(Document page) {
        return page.getAllElements().stream()
                .map(Element::tagName)
                .filter(name -> !Set.of("a", "br", "ins", "del", "wbr", "span").contains(name))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }
}
