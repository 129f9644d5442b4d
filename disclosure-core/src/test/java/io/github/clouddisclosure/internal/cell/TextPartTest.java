package io.github.clouddisclosure.internal.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPartTest {
    private static TextPart text(String text) {
        return new TextPart(text, false);
    }

    private static TextPart link(String address) {
        return new TextPart(address, true);
    }

    @Test
    void thePartsTogetherAreTheText() {
        assertEquals(
                List.of(text("甲 "), link("https://a.example.jp/"), text("、"), link("http://b.example.jp"), text("。")),
                TextPart.of("甲 https://a.example.jp/、http://b.example.jp。"));
    }

    @Test
    void noPartIsEmpty() {
        assertEquals(List.of(link("https://example.jp/")), TextPart.of("https://example.jp/"));
        assertEquals(List.of(text("甲")), TextPart.of("甲"));
        assertEquals(List.of(), TextPart.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.jp/azAZ09を参照, https://example.jp/azAZ09",
        "https://example.jp/a-b%20c=を参照, https://example.jp/a-b%20c=",
        "HP: https://example.jp/, https://example.jp/",
        "help は http://example.jp/a です, http://example.jp/a",
        "https:// は https://example.jp/ の始まり, https://example.jp/",
    })
    void anAddressIsFoundInAText(String text, String address) {
        assertEquals(
                List.of(link(address)),
                TextPart.of(text).stream().filter(TextPart::isLink).toList());
    }

    @ParameterizedTest
    @CsvSource({"ahttps://example.jp/", "zhttps://example.jp/", "Zhttps://example.jp/", "0https://example.jp/"})
    void aSchemeBehindALetterOrADigitBeginsNoAddress(String text) {
        assertEquals(List.of(text(text)), TextPart.of(text));
    }
}
