package io.github.clouddisclosure.promises.fuzzing;

import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.table.OfficialTable;
import io.github.clouddisclosure.tablefiles.OfficialWorkbook;
import io.github.clouddisclosure.tablefiles.TableForm;
import io.github.clouddisclosure.tablefiles.testing.WorkbookParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A part of a workbook that is otherwise valid: the first byte chooses the part, and the rest is its content. Changed
 * bytes of an archive seldom get as far as its XML.
 */
final class WorkbookPartInput implements InputReader {
    private static final Map<String, byte[]> PARTS = parts();

    private final TableInput workbook = new TableInput(TableForm.XLSX);

    @Override
    public void read(byte[] input) throws IOException {
        if (input.length > 0) {
            workbook.read(workbook(input));
        }
    }

    private static byte[] workbook(byte[] input) throws IOException {
        int chosen = Byte.toUnsignedInt(input[0]) % PARTS.size();
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(archive)) {
            entries.setLevel(1);
            int part = 0;
            for (Map.Entry<String, byte[]> entry : PARTS.entrySet()) {
                entries.putNextEntry(new ZipEntry(entry.getKey()));
                if (part++ == chosen) {
                    entries.write(input, 1, input.length - 1);
                } else {
                    entries.write(entry.getValue());
                }
            }
        }
        return archive.toByteArray();
    }

    private static Map<String, byte[]> parts() {
        try {
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            OfficialWorkbook.write(OfficialTable.of(CompleteDisclosure.build(), Locale.JAPANESE), workbook);
            return WorkbookParts.bytes(workbook.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
