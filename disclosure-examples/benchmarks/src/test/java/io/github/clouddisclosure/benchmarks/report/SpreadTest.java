package io.github.clouddisclosure.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertEquals(new Spread(1.0, 2.0, 9.0), Spread.of(List.of(9.0, 1.0, 2.0)));
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
        assertEquals(new Spread(1.0, 3.0, 9.0), Spread.of(List.of(9.0, 1.0, 2.0, 4.0)));
    }

    @Test
    void aRatioHasItsRange() {
        assertEquals("1.35 [1.20–1.50]", Spread.of(List.of(1.2, 1.5)).asRatio());
    }

    @Test
    void oneRoundHasNoRange() {
        assertEquals("1.20", Spread.of(List.of(1.2)).asRatio());
    }

    @Test
    void aNumberHasAboutThreeFigures() {
        assertEquals(
                List.of("2.35", "23.5", "235", "2,346"),
                List.of(2.3456, 23.456, 234.56, 2345.6).stream()
                        .map(Spread::number)
                        .toList());
    }
}
