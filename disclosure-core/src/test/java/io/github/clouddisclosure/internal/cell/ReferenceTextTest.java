package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.ContactPoint;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.Url;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses are kept as written, right or wrong, so that validation can report them; prose is neither. */
class ReferenceTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"2013201002720", "20132010027", "2013-2010-02720", "2013 2010 02720", "T2013201002720"})
    void aCorporateNumberIsKeptAsWritten(String text) {
        assertEquals(Optional.of(Stated.of(new CorporateNumber(text))), CorporateNumberText.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "２０１３２０１００２７２０, 2013201002720",
        "２０１３201002720, 2013201002720",
        "Ｔ２０１３, Ｔ2013",
        "２０１３－２０１０－０２７２０, 2013－2010－02720",
        "２０１３ ２０１０, 2013 2010",
    })
    void theFullWidthDigitsOfACorporateNumberAreReadAsDigits(String text, String digits) {
        assertEquals(Optional.of(Stated.of(new CorporateNumber(digits))), CorporateNumberText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"準備中です", "法人番号:2013201002720", "-", "N/A", "2社"})
    void proseIsNoCorporateNumber(String text) {
        assertEquals(Optional.empty(), CorporateNumberText.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.jp/",
                "http://example.jp/a?b=c#d",
                "https://例え.jp/会社概要",
                "www.example.jp",
                "htps://example.jp",
            })
    void aPageAddressIsKeptAsWritten(String text) {
        assertEquals(Optional.of(Stated.of(new Url(text))), UrlText.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "準備中です",
                "https://example.jp/をご覧ください",
                "https://a.example.jp/ https://b.example.jp/",
                "https://a.example.jp/、https://b.example.jp/",
                "当社ホームページ(https://example.jp/)",
                "なし",
                "-",
            })
    void proseIsNoPageAddress(String text) {
        assertEquals(Optional.empty(), UrlText.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "support@example.jp | 電子メール support@example.jp",
                "https://example.jp/contact | Web https://example.jp/contact",
                "03-1234-5678 | 電話 03-1234-5678",
                "０３－１２３４－５６７８ | 電話 03-1234-5678",
                "03-1234-5678 / support@example.jp | ",
                "電話またはメール | ",
                "2024-06-12 | ",
                "24 | ",
                "@example | ",
            })
    void aContactPointIsReadOnlyIfTheTextIsNothingElse(String text, String expected) {
        assertEquals(
                Optional.ofNullable(expected),
                ContactText.read(text).map(Stated::get).map(ContactPoint::toString));
    }
}
