package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureWriteException;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.table.reading.TableReading;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file of a table, read into a disclosure with findings, which is written as JSON and read again as the same. */
record TableInput(TableForm form) implements InputReader {
    private static final DisclosureValidator VALIDATOR =
            DisclosureValidator.create().withAdvice().withProposals();
    private static final DisclosureJson JSON = DisclosureJson.create();

    @Override
    public void read(byte[] input) throws IOException {
        try {
            TableReading reading = TableReader.read(form.read(input, StandardCharsets.UTF_8));
            for (Finding finding : reading.validate(VALIDATOR)) {
                finding.text(Locale.JAPANESE);
            }
            Disclosure disclosure = reading.disclosure();
            assertEquals(disclosure, JSON.read(JSON.write(disclosure)));
        } catch (TableReadException
                | TableFileException
                | CharacterCodingException
                | DisclosureWriteException refused) {
            refused.getMessage();
        }
    }
}
