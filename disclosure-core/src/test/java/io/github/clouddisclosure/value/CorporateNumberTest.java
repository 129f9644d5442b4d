package io.github.clouddisclosure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {
    private static final long SEED = 13;

    /** The first is published, the others are computed by hand from 法人番号の指定等に関する省令 第2条. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013201002720",
                "9000000000000",
                "8000000000001",
                "7000000000010",
                "1000000000008",
                "9999999999999"
            })
    void theRightCheckDigitIsAccepted(String digits) {
        assertTrue(new CorporateNumber(digits).hasValidCheckDigit());
    }

    @ParameterizedTest
    @MethodSource("randomNumbers")
    void exactlyOneFirstDigitIsRight(String others) {
        assertEquals(
                1,
                IntStream.rangeClosed(0, 9)
                        .filter(first -> new CorporateNumber(first + others).hasValidCheckDigit())
                        .count(),
                () -> others + ", seed " + SEED);
        assertFalse(new CorporateNumber("0" + others).hasValidCheckDigit());
    }

    /** The sum is taken modulo 9, so by the definition of the number a 0 for a 9 goes unnoticed. */
    @ParameterizedTest
    @MethodSource("randomNumbers")
    void everyChangeOfOneDigitIsRefusedExcept0For9(String others) {
        String number = IntStream.rangeClosed(1, 9)
                .mapToObj(first -> first + others)
                .filter(digits -> new CorporateNumber(digits).hasValidCheckDigit())
                .findFirst()
                .orElseThrow();
        for (int place = 0; place < number.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                char old = number.charAt(place);
                String changed = number.substring(0, place) + digit + number.substring(place + 1);
                boolean goesUnnoticed = old == digit || place > 0 && Math.abs(old - digit) == 9;
                assertEquals(
                        goesUnnoticed,
                        new CorporateNumber(changed).hasValidCheckDigit(),
                        () -> changed + " from " + number + ", seed " + SEED);
            }
        }
    }

    static Stream<String> randomNumbers() {
        Random random = new Random(SEED);
        return IntStream.range(0, 20)
                .mapToObj(i -> String.format(Locale.ROOT, "%012d", random.nextLong(1_000_000_000_000L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "201320100272",
                "20132010027200",
                "２０１３２０１００２７２０",
                "2-0132-0100-2720",
                " 2013201002720",
                "T2013201002720",
                "201320100272٠"
            })
    void anythingButThirteenAsciiDigitsIsMalformed(String digits) {
        CorporateNumber number = new CorporateNumber(digits);
        assertFalse(number.isWellFormed());
        assertFalse(number.hasValidCheckDigit());
        assertEquals(digits, number.toString());
    }

    @Test
    void aWrongCheckDigitIsWellFormed() {
        assertTrue(new CorporateNumber("2013201002721").isWellFormed());
        assertFalse(new CorporateNumber("2013201002721").hasValidCheckDigit());
    }
}
