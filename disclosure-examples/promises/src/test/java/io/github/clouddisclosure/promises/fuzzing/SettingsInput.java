package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.commandline.settings.SettingsFile;
import io.github.clouddisclosure.commandline.settings.SettingsSearch;
import io.github.clouddisclosure.finding.SeveritySettings;
import java.io.IOException;
import java.nio.file.Path;

/** Settings, as {@code validate} reads them beside a disclosure: what cannot be read sets nothing. */
final class SettingsInput implements InputReader {
    private final InputFile file = new InputFile(SettingsSearch.FILE_NAME);

    @Override
    public void read(byte[] input) throws IOException {
        Path settings = file.holding(input);
        SettingsFile read = new SettingsSearch(settings.getParent())
                .of(settings.resolveSibling("disclosure.json").toString())
                .orElseThrow();
        if (read.problem().isPresent()) {
            assertEquals(SeveritySettings.defaults(), read.settings().severities());
        }
    }
}
