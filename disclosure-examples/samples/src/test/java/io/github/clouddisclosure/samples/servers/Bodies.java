package io.github.clouddisclosure.samples.servers;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Good, doubtful, wrong and hostile bodies. */
final class Bodies {
    static final String START = "{\"guideline\":\"mic-asp-saas-3\"";
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final int MANY = 100_000;

    private Bodies() {}

    static List<Body> all() throws IOException {
        List<Body> all = new ArrayList<>();
        for (Body body : disclosures()) {
            all.add(body);
            int statusInListing = body.status() == 201 ? 200 : body.status();
            String listing =
                    "{\"platform\":\"例\",\"disclosure\":" + new String(body.bytes(), StandardCharsets.UTF_8) + "}";
            all.add(Body.of(body.name() + " in a listing", "/listings", listing, statusInListing));
        }
        all.addAll(List.of(
                refused("nothing", ""),
                refused("no JSON", "株式会社見本クラウド"),
                refused("a text after the document", START + "} ..."),
                refused("null", "null"),
                refused("half a document", START + ",\"housing\":{"),
                new Body("no UTF-8", "/disclosures", new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"'}, 400)));
        return all;
    }

    /** Those that are JSON, and so can be a part of another document. */
    private static List<Body> disclosures() throws IOException {
        return List.of(
                accepted("good", complete()),
                accepted("doubtful", example("doubtful.json")),
                refused("a draft", example("draft.json")),
                refused("empty", START + "}"),
                refused("an unknown field", START + ",\"hosing\":{}}"),
                refused("a field twice", START + ",\"housing\":{},\"housing\":{}}"),
                refused("a wrong type", START + ",\"housing\":{\"fireDetection\":[1]}}"),
                refused("a list", "[]"),
                refused("a number", "1"),
                refused("another guideline", "{\"guideline\":\"other\"}"),
                refused("a deep document", "[".repeat(MANY) + "]".repeat(MANY)),
                refused(
                        "a deep answer",
                        START + ",\"housing\":{\"location\":" + "{\"value\":".repeat(MANY) + "1" + "}".repeat(MANY)
                                + "}}"),
                refused("a great number", START + ",\"finance\":{\"capital\":1e1000000000}}"),
                refused("a long number", START + ",\"finance\":{\"capital\":" + "9".repeat(MANY) + "}}"),
                refused("a long text", START + ",\"business\":{\"tradeName\":\"" + "長".repeat(MANY + 1) + "\"}}"),
                refused("many unknown fields", START + ",\"x\":1".repeat(MANY) + "}"));
    }

    private static Body accepted(String name, String json) {
        return Body.of(name, "/disclosures", json, 201);
    }

    private static Body refused(String name, String json) {
        return Body.of(name, "/disclosures", json, 400);
    }

    static String complete() {
        return json(CompleteDisclosure.build());
    }

    static String json(Disclosure disclosure) {
        return new String(DisclosureJson.create().write(disclosure), StandardCharsets.UTF_8);
    }

    static String example(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name));
    }
}
