package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import java.util.Locale;

/** YAML through {@link DisclosureYaml}. What is read is written, and read again as the same. */
final class YamlInput implements InputReader {
    private static final DisclosureYaml YAML = DisclosureYaml.create().reportingLookAlikes();

    @Override
    public void read(byte[] input) {
        try {
            for (Finding finding : YAML.validate(input)) {
                finding.text(Locale.JAPANESE);
            }
            Disclosure disclosure = YAML.read(input);
            assertEquals(disclosure, YAML.read(YAML.write(disclosure)));
        } catch (DisclosureReadException | DisclosureWriteException refused) {
            refused.getMessage();
        }
    }
}
