package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.tablefiles.testing.WorkbookParts;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A workbook has the parts and elements that it has without hostile texts, none of them a formula. */
final class InertWorkbook implements InertForm {
    private static final Set<String> ACTIVE =
            Set.of("f", "ddeLink", "oleLink", "externalReference", "control", "definedName");

    @Override
    public void check(byte[] output, byte[] harmless) throws Exception {
        Map<String, Document> parts = parts(output);
        Map<String, Document> model = parts(harmless);
        assertEquals(model.keySet(), parts.keySet());
        for (Map.Entry<String, Document> part : parts.entrySet()) {
            Set<String> names = names(part.getValue());
            names.removeAll(names(model.get(part.getKey())));
            names.removeAll(
                    Set.of("hyperlinks", "hyperlink", "Relationships", "Relationship", "c", "r", "numFmt", "numFmts"));
            assertEquals(Set.of(), names, part.getKey());
            ACTIVE.forEach(name -> assertEquals(
                    model.get(part.getKey()).getElementsByTagNameNS("*", name).getLength(),
                    part.getValue().getElementsByTagNameNS("*", name).getLength(),
                    name));
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

    private static Set<String> names(Document part) {
        Set<String> names = new TreeSet<>();
        NodeList elements = part.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            names.add(elements.item(i).getLocalName());
        }
        return names;
    }
}
