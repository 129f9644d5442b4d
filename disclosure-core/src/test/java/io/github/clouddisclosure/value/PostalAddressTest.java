package io.github.clouddisclosure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {
    @ParameterizedTest
    @CsvSource({
        "105-0023, true",
        "1410021, true",
        "000-0000, true",
        "'', false",
        "105-002, false",
        "105-00234, false",
        "1050-023, false",
        "10500-23, false",
        "105--023, false",
        "105 0023, false",
        "141002, false",
        "14100210, false",
        "〒105-0023, false",
        "１０５－００２３, false",
        "105－0023, false",
        "105-002a, false",
        "'105-0023 ', false",
    })
    void aPostalCodeHasSevenDigits(String code, boolean isWellFormed) {
        assertEquals(isWellFormed, new PostalAddress(Optional.of(code), "東京都").hasWellFormedPostalCode());
    }

    @Test
    void anAddressNeedsNoPostalCode() {
        assertTrue(PostalAddress.of("東京都").hasWellFormedPostalCode());
    }

    @Test
    void theSignBeforeAPostalCodeIsNoPartOfIt() {
        assertEquals(PostalAddress.of("105-0023", "東京都"), PostalAddress.of("〒105-0023", "東京都"));
        assertEquals(PostalAddress.of("105-0023", "東京都"), PostalAddress.of(" 〒 105-0023", "東京都"));
        assertEquals(
                Optional.of(" 105-0023"), PostalAddress.of(" 105-0023", "東京都").postalCode());
    }

    @Test
    void aPostalCodeAsWrittenKeepsTheSignAndShowsItOnce() {
        PostalAddress asWritten = new PostalAddress(Optional.of("〒105-0023"), "東京都");
        assertEquals(Optional.of("〒105-0023"), asWritten.postalCode());
        assertFalse(asWritten.hasWellFormedPostalCode());
        assertEquals("〒105-0023 東京都", asWritten.toString());
    }
}
