package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import java.util.Locale;

/** JSON through {@link DisclosureJson}. What is read is written, and read again as the same. */
final class JsonInput implements InputReader {
    private static final DisclosureJson JSON = DisclosureJson.create().reportingLookAlikes();

    @Override
    public void read(byte[] input) {
        try {
            for (Finding finding : JSON.validate(input)) {
                finding.text(Locale.JAPANESE);
            }
            Disclosure disclosure = JSON.read(input);
            byte[] written = JSON.write(disclosure);
            Disclosure again = JSON.read(written);
            assertEquals(disclosure, again);
            assertArrayEquals(written, JSON.write(again));
        } catch (DisclosureReadException | DisclosureWriteException refused) {
            refused.getMessage();
        }
    }
}
