package io.github.clouddisclosure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPointTest {
    @ParameterizedTest
    @CsvSource({
        "03-1234-5678, true",
        "0312345678, true",
        "0120-123-456, true",
        "+81-3-1234-5678, true",
        "+81 3 1234 5678, true",
        "(03)1234-5678, true",
        "(03) 1234-5678, true",
        "03(1234)5678, true",
        "1234-5678, true",
        "123456789012345, true",
        "'', false",
        "'   ', false",
        "110, false",
        "123-4567, false",
        "1234567890123456, false",
        "03-1234-5678-, false",
        "-03-1234-5678, false",
        "03--1234-5678, false",
        "03-1234-5678(, false",
        "'03-1234-5678 ', false",
        "' 03-1234-5678', false",
        "+-81-3-1234-5678, false",
        "03+1234-5678, false",
        "０３－１２３４－５６７８, false",
        "03.1234.5678, false",
        "03-1234-5678(代表), false",
        "内線12345678, false",
    })
    void aTelephoneOrFaxNumberHas8To15Digits(String number, boolean isWellFormed) {
        assertEquals(isWellFormed, ContactPoint.none().withTelephone(number).hasWellFormedTelephone(), "telephone");
        assertEquals(isWellFormed, ContactPoint.none().withFax(number).hasWellFormedTelephone(), "fax");
    }

    @ParameterizedTest
    @CsvSource({
        "info@example.com, true",
        "first.last+tag@mail.example.co.jp, true",
        "窓口@例え.jp, true",
        "'', false",
        "info, false",
        "@example.com, false",
        "info@, false",
        "info@example, false",
        "info@.com, false",
        "info@example.com., false",
        "info@example..com, false",
        "info@@example.com, false",
        "info@a@example.com, false",
        "info＠example.com, false",
        "' info@example.com', false",
        "'info @example.com', false",
        "'info\u3000@example.com', false",
        "'info\u00a0@example.com', false",
        "'info\n@example.com', false",
        "'info@example.com, sales@example.com', false",
    })
    void anEmailAddressHasALocalPartAndADomain(String address, boolean isWellFormed) {
        assertEquals(isWellFormed, ContactPoint.none().withEmail(address).hasWellFormedEmail());
    }

    @Test
    void anEmailAddressHasAtMost254Characters() {
        String domain = "@example.com";
        String longest = "a".repeat(254 - domain.length()) + domain;
        assertTrue(ContactPoint.none().withEmail(longest).hasWellFormedEmail());
        assertFalse(ContactPoint.none().withEmail("a" + longest).hasWellFormedEmail());
    }

    @Test
    void thePageIsAUrl() {
        assertTrue(ContactPoint.none().withWeb("https://example.com/").hasWellFormedWeb());
        assertFalse(ContactPoint.none().withWeb("example.com").hasWellFormedWeb());
    }

    @Test
    void anAbsentPartIsWellFormed() {
        ContactPoint none = ContactPoint.none();
        assertTrue(none.hasWellFormedTelephone() && none.hasWellFormedEmail() && none.hasWellFormedWeb());
    }
}
