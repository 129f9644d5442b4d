package io.github.clouddisclosure.internal.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.HalfWidth;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    private static final Path TABLE =
            Path.of("src/main/resources/io/github/clouddisclosure/internal/prose/phrases.tsv");

    private static List<String[]> lines() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @Test
    void onlyRowsThatAskForAChoiceHavePhrases() throws IOException {
        Set<String> keys = new HashSet<>();
        lines().forEach(cells -> keys.add(cells[0]));
        keys.remove("*");
        keys.removeAll(Guideline.aspSaas3().rows().stream()
                .filter(row -> row.kind().isChoice())
                .map(GuidelineRow::key)
                .collect(Collectors.toSet()));
        assertEquals(Set.of(), keys);
    }

    @Test
    void everyWordIsInTheFormInWhichItIsCompared() throws IOException {
        for (String[] cells : lines()) {
            assertEquals(3, cells.length, () -> Arrays.toString(cells));
            for (String word : cells[2].split("\\|", -1)) {
                assertEquals(HalfWidth.of(word), word);
                assertEquals(
                        0,
                        word.chars()
                                .filter(c -> c != ' ' && WhiteSpace.is((char) c))
                                .count(),
                        word);
                assertFalse(word.isBlank(), () -> Arrays.toString(cells));
            }
        }
    }

    @Test
    void noWordStandsTwiceInAPart() throws IOException {
        Set<String> words = new HashSet<>();
        for (String[] cells : lines()) {
            for (String word : cells[2].split("\\|")) {
                assertTrue(words.add(cells[0] + ' ' + cells[1] + ' ' + word), word);
            }
        }
    }
}
