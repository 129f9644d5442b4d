package io.github.clouddisclosure.guideline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the rows of an edition from the file of tab-separated values beside this class. */
final class CatalogueFile {
    private static final int COLUMNS = 15;

    private CatalogueFile() {}

    static List<GuidelineRow> read(String fileName) {
        try (InputStream file = CatalogueFile.class.getResourceAsStream(fileName)) {
            if (file == null) {
                throw new IllegalStateException("the library is incomplete: " + fileName + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            lines.readLine();
            List<GuidelineRow> rows = new ArrayList<>(128);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(line, rows.size()));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GuidelineRow row(String line, int order) {
        String[] cells = columns(line);
        String id = cells[0];
        int dot = id.indexOf('.');
        String key = cells[1];
        int keyDot = key.indexOf('.');
        return new GuidelineRow(
                id,
                Integer.parseInt(id.substring(0, dot)),
                Integer.parseInt(id.substring(dot + 1)),
                order,
                section(keyDot < 0 ? "" : key.substring(0, keyDot)),
                // Interned, so that the accessor is found by comparing references.
                key.substring(keyDot + 1).intern(),
                Requirement.valueOf(constant(cells[2])),
                AnswerKind.valueOf(constant(cells[3])),
                cells[4].isEmpty() ? Optional.empty() : Optional.of(AnswerKind.valueOf(constant(cells[4]))),
                cells[5].isEmpty() ? Optional.empty() : Optional.of(Question.valueOf(constant(cells[5]))),
                cells[6].isEmpty() ? Optional.empty() : Optional.of(RowRole.valueOf(constant(cells[6]))),
                cells[7].isEmpty() ? Optional.empty() : Optional.of(AnswerOrder.valueOf(constant(cells[7]))),
                new LocalizedText(cells[8], cells[11]),
                new LocalizedText(cells[9], cells[12]),
                new LocalizedText(cells[10], cells[13]),
                parts(cells[14]));
    }

    private static List<RowPart> parts(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<RowPart> parts = new ArrayList<>(3);
        for (String word : words.split(" ")) {
            parts.add(RowPart.valueOf(constant(word)));
        }
        return List.copyOf(parts);
    }

    /** The cells of a line; the last column is left out where it would be empty, as in most lines. */
    private static String[] columns(String line) {
        String[] cells = new String[COLUMNS];
        int from = 0;
        for (int column = 0; column < COLUMNS - 2; column++) {
            int tab = line.indexOf('\t', from);
            cells[column] = line.substring(from, tab);
            from = tab + 1;
        }
        int tab = line.indexOf('\t', from);
        cells[COLUMNS - 2] = tab < 0 ? line.substring(from) : line.substring(from, tab);
        cells[COLUMNS - 1] = tab < 0 ? "" : line.substring(tab + 1);
        return cells;
    }

    private static Section section(String key) {
        for (Section section : Section.values()) {
            if (section.key().equals(key)) {
                return section;
            }
        }
        throw new IllegalStateException("no section " + key);
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
