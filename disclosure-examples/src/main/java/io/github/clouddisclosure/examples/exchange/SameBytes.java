package io.github.clouddisclosure.examples.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a workbook without what the library for workbooks puts into it by chance: the time of day, and the order of the
 * merged cells.
 */
final class SameBytes {
    /** The first moment that a zip file can name. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created";
    private static final String CREATED_END = "</dcterms:created>";

    private static final String SHEETS = "xl/worksheets/";
    private static final String MERGED = "<mergeCell ";
    private static final String MERGED_END = "</mergeCells>";

    private SameBytes() {}

    static void copy(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : WorkbookParts.unpack(workbook).entrySet()) {
            ZipEntry same = new ZipEntry(part.getKey());
            same.setTimeLocal(EPOCH);
            copy.putNextEntry(same);
            copy.write(same(part.getKey(), part.getValue()));
            copy.closeEntry();
        }
        copy.finish();
    }

    private static byte[] same(String name, byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        String same =
                name.equals(PROPERTIES) ? withoutCreated(xml) : name.startsWith(SHEETS) ? withMergedSorted(xml) : xml;
        return same.getBytes(StandardCharsets.UTF_8);
    }

    private static String withoutCreated(String xml) {
        int from = xml.indexOf(CREATED);
        int to = xml.indexOf(CREATED_END);
        return from < 0 || to < from ? xml : xml.substring(0, from) + xml.substring(to + CREATED_END.length());
    }

    private static String withMergedSorted(String xml) {
        int from = xml.indexOf(MERGED);
        int to = xml.indexOf(MERGED_END);
        if (from < 0 || to < from) {
            return xml;
        }
        String sorted =
                Arrays.stream(xml.substring(from, to).split("(?=<)")).sorted().collect(Collectors.joining());
        return xml.substring(0, from) + sorted + xml.substring(to);
    }
}
