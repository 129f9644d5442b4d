package io.github.clouddisclosure.promises.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.testing.RandomDisclosures;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonRoundTripTest {
    private static final DisclosureJson JSON = DisclosureJson.create();

    @Property(tries = 100)
    void whatIsWrittenIsReadAsTheSameDisclosure(@ForAll long seed) throws Exception {
        Disclosure disclosure = RandomDisclosures.next(new Random(seed));
        assertEquals(disclosure, JSON.read(JSON.write(disclosure)));
    }
}
