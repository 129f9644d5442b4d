package io.github.clouddisclosure.promises.hostile;

import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The readers, each with the exceptions that it documents. */
final class Readers {
    private Readers() {}

    static Outcome table(TableForm form, byte[] content) throws IOException {
        try {
            TableReader.read(form.read(content, StandardCharsets.UTF_8));
            return Outcome.READ;
        } catch (TableFileException | TableLimitException refused) {
            return Outcome.REFUSED;
        } catch (TableReadException noTable) {
            return Outcome.NO_TABLE;
        }
    }

    static Outcome json(byte[] content) {
        try {
            DisclosureJson.create().read(content);
            return Outcome.READ;
        } catch (DisclosureReadException refused) {
            return Outcome.REFUSED;
        }
    }

    static Outcome yaml(byte[] content) {
        try {
            DisclosureYaml.create().read(content);
            return Outcome.READ;
        } catch (DisclosureReadException refused) {
            return Outcome.REFUSED;
        }
    }
}
