package io.github.clouddisclosure.jackson.schema;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.testing.RandomDisclosures;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Random disclosures as the library writes them, and changed. The same seed gives the same documents. */
final class RandomDocuments {
    private static final int CHANGES = 40;
    /** One row in so many is kept: a change in a long document takes as long to check as one in all of its rows. */
    private static final int KEPT = 8;

    private RandomDocuments() {}

    static JsonNode written(long seed) {
        return written(new SplittableRandom(seed));
    }

    private static JsonNode written(SplittableRandom random) {
        byte[] json = DisclosureJson.create().write(RandomDisclosures.next(random));
        return Json.parse(new String(json, StandardCharsets.UTF_8));
    }

    /** Documents with one change each, of a disclosure with few rows. */
    static Stream<JsonNode> changed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        JsonNode document = written(random);
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            JsonPointer place = JsonPointer.compile(row.pointer());
            if (random.nextInt(KEPT) > 0 && document.at(place.head()) instanceof ObjectNode section) {
                section.remove(row.property());
            }
        }
        return Stream.generate(() -> DocumentChange.in(document, random)).limit(CHANGES);
    }
}
