package io.github.clouddisclosure.testing;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Words in a row that asks for a choice, from the tables {@code clear-sentences.tsv} and {@code look-alikes.tsv}.
 *
 * @param row the row
 * @param choice what the words clearly say, yes or no; empty if they say neither beyond doubt
 * @param words the words
 * @param phrase the part of them that says so; empty if they say neither
 */
public record ProseSentence(GuidelineRow row, String choice, String words, String phrase) {
    private static final String ALL_WORDS = "=";

    /** {@return the sentences that clearly say yes or no} */
    public static List<ProseSentence> clear() {
        return lines("clear-sentences.tsv").stream().map(ProseSentence::clear).toList();
    }

    private static ProseSentence clear(String[] cells) {
        return new ProseSentence(row(cells[0]), cells[1], cells[2], cells[3].equals(ALL_WORDS) ? cells[2] : cells[3]);
    }

    /** {@return the sentences that only look like a yes or a no} */
    public static List<ProseSentence> lookAlikes() {
        return lines("look-alikes.tsv").stream()
                .map(cells -> new ProseSentence(row(cells[0]), "", cells[1], ""))
                .toList();
    }

    private static GuidelineRow row(String id) {
        return Guideline.aspSaas3().row(id).orElseThrow();
    }

    private static List<String[]> lines(String fileName) {
        try (InputStream file = ProseSentence.class.getResourceAsStream(fileName)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the words as an answer} */
    public Answer<?> answer() {
        return new Described<>(words);
    }

    /** {@return the row and the words} */
    @Override
    public String toString() {
        return row.id() + ' ' + words;
    }
}
