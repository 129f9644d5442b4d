package io.github.clouddisclosure.promises.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The file {@code mutations.xml} that PIT writes for a module. */
final class MutationReport {
    private static final String ROOT_PACKAGE = "io.github.clouddisclosure.";

    private static final String LAMBDA = "lambda$";

    private static final Comparator<Element> IN_ORDER_OF_SOURCE = Comparator.comparing(
                    (Element mutation) -> text(mutation, "mutatedClass"))
            .thenComparingInt(mutation -> number(mutation, "lineNumber"))
            .thenComparing(mutation -> text(mutation, "methodDescription"))
            .thenComparingInt(mutation -> number(mutation, "index"));

    private MutationReport() {}

    /** {@return the mutants of a report, in the order of the source} */
    static List<Mutant> read(InputStream xml) throws IOException {
        List<Element> mutations = mutations(parse(xml));
        mutations.sort(IN_ORDER_OF_SOURCE);
        Map<String, Integer> numbers = new HashMap<>();
        List<Mutant> mutants = new ArrayList<>();
        for (Element mutation : mutations) {
            MutantPlace place = place(mutation, numbers);
            mutants.add(new Mutant(
                    place,
                    number(mutation, "lineNumber"),
                    text(mutation, "description"),
                    mutation.getAttribute("status")));
        }
        return mutants;
    }

    private static MutantPlace place(Element mutation, Map<String, Integer> numbers) {
        String type = text(mutation, "mutatedClass").substring(ROOT_PACKAGE.length());
        String method = methodAsWritten(text(mutation, "mutatedMethod"));
        String mutator = text(mutation, "mutator");
        String kind = mutator.substring(mutator.lastIndexOf('.') + 1);
        int number = numbers.merge(String.join("\t", type, method, kind), 1, Integer::sum);
        return new MutantPlace(type, method, kind, number);
    }

    /** A lambda is a part of the method that holds it: the compiler numbers lambdas anew when one is added. */
    private static String methodAsWritten(String method) {
        return method.startsWith(LAMBDA) ? method.substring(LAMBDA.length(), method.lastIndexOf('$')) : method;
    }

    private static Document parse(InputStream xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(xml);
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("Not a report of PIT", broken);
        }
    }

    private static List<Element> mutations(Document report) {
        NodeList nodes = report.getElementsByTagName("mutation");
        List<Element> mutations = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            mutations.add((Element) nodes.item(i));
        }
        return mutations;
    }

    private static int number(Element mutation, String name) {
        return Integer.parseInt(text(mutation, name));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
