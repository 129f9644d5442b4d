package io.github.clouddisclosure.promises.supply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A POM as it is written, without what it inherits. */
record Pom(Path file, Element project) {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    static Pom read(Path file) {
        try {
            return new Pom(
                    file,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile())
                            .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** The elements of a name, wherever they stand. */
    List<Element> all(String name) {
        return below(project, name);
    }

    static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The dependencies of the artifact itself: neither managed nor those of a plugin. */
    List<Element> dependencies() {
        return children(project)
                .filter(child -> child.getTagName().equals("dependencies"))
                .flatMap(Pom::children)
                .toList();
    }

    boolean hasParent() {
        return children(project).anyMatch(child -> child.getTagName().equals("parent"));
    }

    /** A text with the properties that this POM sets in their places; others stay as they are. */
    String expand(String text) {
        String expanded = PROPERTY.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(all("properties").stream()
                        .flatMap(properties -> text(properties, name.group(1)).stream())
                        .findFirst()
                        .orElse(name.group())));
        return expanded.equals(text) ? text : expand(expanded);
    }

    /** The text of a child of an element. */
    static Optional<String> text(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getTagName().equals(name))
                .map(child -> child.getTextContent().strip())
                .findFirst();
    }

    private static Stream<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found.stream();
    }

    @Override
    public String toString() {
        return Repository.ROOT.relativize(file).toString();
    }
}
