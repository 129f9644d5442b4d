package io.github.clouddisclosure.table.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search agrees with {@link String#contains}. */
class LinearSearchTest {
    private static final int MAX_LENGTH = 6;

    @Test
    void everyShortTextIsFoundIfItIsThere() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; texts.get(i).length() < MAX_LENGTH; i++) {
            texts.add(texts.get(i) + 'a');
            texts.add(texts.get(i) + 'b');
        }
        for (String text : texts) {
            for (String part : texts) {
                assertEquals(text.contains(part), LinearSearch.contains(text, part), text + ' ' + part);
            }
        }
    }
}
