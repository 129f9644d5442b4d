package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Markdown has the structure that it has without hostile texts, and no links but those to pages. */
final class InertMarkdown implements InertForm {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    @Override
    public Check against(byte[] harmless) {
        String model = new String(harmless, StandardCharsets.UTF_8);
        List<String> tags = tags(PARSER.parse(model));
        return output -> {
            Node document = PARSER.parse(new String(output, StandardCharsets.UTF_8));
            assertNothingIsAddedTo(model, document);
            assertEquals(tags, tags(document));
        };
    }

    private static void assertNothingIsAddedTo(String model, Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                assertTrue(model.contains(html.getLiteral()), html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                assertTrue(model.contains(html.getLiteral()), html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError(image.getDestination());
            }

            @Override
            public void visit(Link link) {
                assertTrue(link.getDestination().matches("(https?://|mailto:)[^\\s<>]+"), link.getDestination());
                String text = text(link);
                assertTrue(Set.of(text, "http://" + text, "mailto:" + text).contains(link.getDestination()), text);
            }
        });
    }

    /** A text is a link only where it is the address. */
    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            text.append(node instanceof Text words ? words.getLiteral() : text(node));
        }
        return text.toString();
    }

    /** Without links, marks of changes, and the code in which a colon stands so that no link begins with it. */
    private static List<String> tags(Node document) {
        return Jsoup.parseBodyFragment(RENDERER.render(document)).body().getAllElements().stream()
                .map(Element::tagName)
                .filter(name -> !Set.of("a", "code", "del", "ins").contains(name))
                .toList();
    }
}
