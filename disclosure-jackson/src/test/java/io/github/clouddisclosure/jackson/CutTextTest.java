package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** JSON and YAML that end too early, as after a download that broke off. */
class CutTextTest {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final DisclosureYaml YAML = DisclosureYaml.create();
    /** No divisor of anything in the text. */
    private static final int STEP = 7;

    private static Disclosure complete() throws IOException {
        return JSON.read(Path.of("..", "disclosure-examples", "examples", "complete.json"));
    }

    @Test
    void jsonIsRefusedWhereverItIsCut() throws IOException {
        byte[] json = JSON.compact().write(complete());
        assertEquals('}', json[json.length - 1]);
        for (int length = 0; length < json.length; length++) {
            byte[] cut = Arrays.copyOf(json, length);
            DisclosureReadException refusal =
                    assertThrows(DisclosureReadException.class, () -> JSON.read(cut), "length " + length);
            assertFalse(refusal.findings().get(0).message(Locale.JAPANESE).isBlank());
        }
    }

    /** The beginning of YAML may be YAML: what is missing is unanswered, and only the last answer can be shortened. */
    @Test
    void yamlIsRefusedOrTheRestIsUnansweredWhereverItIsCut() throws IOException {
        Disclosure complete = complete();
        byte[] yaml = YAML.write(complete);
        for (int length = 0; length < yaml.length; length += STEP) {
            Disclosure read;
            try {
                read = YAML.read(Arrays.copyOf(yaml, length));
            } catch (DisclosureReadException refused) {
                assertFalse(refused.findings().get(0).message(Locale.JAPANESE).isBlank());
                continue;
            }
            assertBeginning(complete, read, length);
        }
    }

    private static void assertBeginning(Disclosure complete, Disclosure read, int length) {
        List<GuidelineRow> answered = complete.getGuideline().rows().stream()
                .filter(row -> read.answer(row).isAnswered())
                .toList();
        for (int i = 0; i < answered.size(); i++) {
            assertEquals(i, answered.get(i).order(), "length " + length);
            if (i < answered.size() - 1) {
                assertEquals(complete.answer(answered.get(i)), read.answer(answered.get(i)), "length " + length);
            }
        }
    }
}
