package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.value.PostalAddress;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1410021 東京都品川区 | 1410021 | 東京都品川区",
                "141-0021東京都品川区 | 141-0021 | 東京都品川区",
                "〒105-0023 東京都港区 | 105-0023 | 東京都港区",
                "〒 １０５－００２３ 東京都港区 | 105-0023 | 東京都港区",
                "〒105-023 東京都港区 | 105-023 | 東京都港区",
                "東京都渋谷区1-2-3 (〒151-8583) | 151-8583 | 東京都渋谷区1-2-3",
                "東京都渋谷区(〒190-0909) | 190-0909 | 東京都渋谷区",
                "津(〒151-8583) | 151-8583 | 津",
                "東京都渋谷区（〒151-8583） | 151-8583 | 東京都渋谷区",
                "東京都渋谷区1-2-3 | | 東京都渋谷区1-2-3",
                "1-2-3 Shibuya | | 1-2-3 Shibuya",
                "-123456 東京都 | | -123456 東京都",
                "12345678 東京都 | | 12345678 東京都",
                "〒105-0023 | | 〒105-0023",
                "(〒105-0023) | | (〒105-0023)",
                "東京都 (〒本社) | | 東京都 (〒本社)",
                "〒105-0023 東京都 〒530-0001 大阪府 | | 〒105-0023 東京都 〒530-0001 大阪府",
                "ホームページをご覧ください | | ホームページをご覧ください",
            })
    void aTextIsReadAsAnAddress(String text, String postalCode, String address) {
        assertEquals(
                new PostalAddress(Optional.ofNullable(postalCode), address),
                AddressText.read(text).get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "〒", "〒\u3000"})
    void anEmptyPostalCodeIsNotWritten(String postalCode) {
        assertEquals("東京都港区", AddressText.write(new PostalAddress(Optional.of(postalCode), "東京都港区")));
    }
}
