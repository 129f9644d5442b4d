package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.tablefiles.testing.WorkbookParts;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A workbook has the parts and elements that it has without hostile texts, none of them a formula. */
final class InertWorkbook implements InertForm {
    private static final Set<String> ACTIVE =
            Set.of("f", "ddeLink", "oleLink", "externalReference", "control", "definedName");

    /** What depends on the texts: links to pages, cells without an answer, and forms of numbers. */
    private static final Set<String> VARYING =
            Set.of("hyperlinks", "hyperlink", "Relationships", "Relationship", "c", "r", "numFmt", "numFmts");

    @Override
    public Check against(byte[] harmless) throws Exception {
        Map<String, Map<String, Integer>> model = new TreeMap<>();
        parts(harmless).forEach((name, part) -> model.put(name, elements(part)));
        return output -> check(output, model);
    }

    private static void check(byte[] output, Map<String, Map<String, Integer>> model) throws Exception {
        Map<String, Document> parts = parts(output);
        assertEquals(model.keySet(), parts.keySet());
        for (Map.Entry<String, Document> part : parts.entrySet()) {
            Map<String, Integer> modelElements = model.getOrDefault(part.getKey(), Map.of());
            Map<String, Integer> elements = elements(part.getValue());
            ACTIVE.forEach(name -> assertEquals(modelElements.get(name), elements.get(name), name));
            elements.keySet().removeAll(modelElements.keySet());
            elements.keySet().removeAll(VARYING);
            assertEquals(Map.of(), elements, part.getKey());
            NodeList relations = part.getValue().getElementsByTagNameNS("*", "Relationship");
            for (int i = 0; i < relations.getLength(); i++) {
                Element relation = (Element) relations.item(i);
                boolean isOutside = relation.getAttribute("TargetMode").equals("External");
                assertFalse(isOutside && !relation.getAttribute("Target").matches("https?://.*"), part.getKey());
            }
        }
    }

    static Map<String, Document> parts(byte[] workbook) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        for (Map.Entry<String, byte[]> part : WorkbookParts.bytes(workbook).entrySet()) {
            parts.put(part.getKey(), Xml.parse(part.getValue()));
        }
        return parts;
    }

    /** The names of the elements, and how many there are. */
    private static Map<String, Integer> elements(Document part) {
        Map<String, Integer> elements = new TreeMap<>();
        NodeList all = part.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.merge(all.item(i).getLocalName(), 1, Integer::sum);
        }
        return elements;
    }
}
