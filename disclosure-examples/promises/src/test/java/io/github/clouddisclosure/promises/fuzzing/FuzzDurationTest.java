package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzDurationTest {
    @ParameterizedTest
    @CsvSource({"0, PT0S", "90, PT1M30S", "45s, PT45S", "30m, PT30M", "8h, PT8H"})
    void aNumberIsInSecondsUnlessItHasAUnit(String text, Duration duration) {
        assertEquals(duration, FuzzDuration.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "1d", "-1", "1.5h", "10 s"})
    void anotherFormIsRefused(String text) {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> FuzzDuration.parse(text));
        assertTrue(refusal.getMessage().contains("expected"));
    }
}
