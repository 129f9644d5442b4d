package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestWordTest {
    @Test
    void aTextAsNearToOneWordAsToAnotherIsNeither() {
        assertEquals(Optional.empty(), NearestWord.of("cat", List.of("cart", "cast")));
        assertEquals(Optional.of("cats"), NearestWord.of("cats", List.of("cart", "cats", "cast")));
    }
}
