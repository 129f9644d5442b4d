package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.testing.SharedFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A report in JUnit's XML is well-formed and keeps its schema; nothing in it is markup. */
final class InertReport implements InertForm {
    private static final Set<Short> KINDS = Set.of(Node.ELEMENT_NODE, Node.TEXT_NODE);

    private final Optional<Schema> schema =
            SharedFiles.find("schemas/junit-10.xsd").map(InertReport::schema);

    private static Schema schema(Path file) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
        } catch (SAXException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public Check against(byte[] harmless) throws Exception {
        Set<String> model = elements(Xml.parse(harmless));
        return output -> check(output, model);
    }

    private void check(byte[] output, Set<String> model) throws Exception {
        Document report = Xml.parse(output);
        if (schema.isPresent()) {
            schema.get().newValidator().validate(new DOMSource(report));
        }
        assertKinds(report.getDocumentElement());
        assertTrue(
                new String(output, StandardCharsets.UTF_8).codePoints().noneMatch(InertText::isBidi),
                "a bidirectional control");
        Set<String> elements = elements(report);
        elements.removeAll(model);
        assertEquals(Set.of(), elements, "elements that are not there without hostile texts");
    }

    /** The kinds of elements, each with its place and its attributes. Their number depends on what is found. */
    private static Set<String> elements(Document report) {
        Set<String> elements = new TreeSet<>();
        NodeList all = report.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Node element = all.item(i);
            StringBuilder kind = new StringBuilder(element.getParentNode().getNodeName() + '/' + element.getNodeName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                kind.append(' ').append(element.getAttributes().item(j).getNodeName());
            }
            elements.add(kind.toString());
        }
        return elements;
    }

    private static void assertKinds(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            assertEquals(true, KINDS.contains(node.getNodeType()), node.toString());
            assertKinds(node);
        }
    }
}
