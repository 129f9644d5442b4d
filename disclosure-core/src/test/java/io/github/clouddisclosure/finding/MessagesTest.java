package io.github.clouddisclosure.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAMessageInJapanese(FindingCode code) {
        String message = Finding.at("", code).message(Locale.JAPANESE);
        assertTrue(JAPANESE.matcher(message).find(), message);
        assertTrue(message.equals(message.strip()) && !message.contains("${"), message);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAMessageInEnglish(FindingCode code) {
        String message = Finding.at("", code).message(Locale.ENGLISH);
        assertFalse(message.isBlank());
        assertFalse(JAPANESE.matcher(message).find(), message);
        assertTrue(message.equals(message.strip()) && !message.contains("${"), message);
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSameArguments(FindingCode code) {
        LocalizedText[] placeholders = {
            new LocalizedText("{0}", "{0}"), new LocalizedText("{1}", "{1}"), new LocalizedText("{2}", "{2}")
        };
        Finding finding = Finding.at("", code, placeholders);
        assertEquals(placeholders(finding.message(Locale.JAPANESE)), placeholders(finding.message(Locale.ENGLISH)));
    }

    private static Set<String> placeholders(String message) {
        Set<String> placeholders = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(message);
        while (matcher.find()) {
            placeholders.add(matcher.group(1));
        }
        return placeholders;
    }

    @Test
    void argumentsAreInTheReadersLanguageAndAreNotPatterns() {
        Finding finding = Finding.at(
                "/business",
                FindingCode.UNKNOWN_FIELD,
                new LocalizedText("{1}", "{1}"),
                new LocalizedText("候補", "hint"));
        assertEquals("「{1}」という項目はありません。候補", finding.message(Locale.JAPAN));
        assertEquals("There is no field \"{1}\" here. hint", finding.message(Locale.US));
    }

    @Test
    void aMissingArgumentIsLeftOut() {
        Finding finding = Finding.at("/business", FindingCode.UNKNOWN_FIELD, new LocalizedText("x", "x"));
        assertEquals("「x」という項目はありません。", finding.message(Locale.JAPANESE));
        assertEquals("There is no field \"x\" here.", finding.message(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "und", "zh-Hans", "ko-KR"})
    void everyLocaleExceptJapaneseOnesReadsEnglish(String tag) {
        Finding finding = Finding.at("", FindingCode.NEGATIVE);
        assertEquals(finding.message(Locale.ENGLISH), finding.message(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ja-JP", "ja-JP-u-ca-japanese"})
    void everyJapaneseLocaleReadsJapanese(String tag) {
        Finding finding = Finding.at("", FindingCode.NEGATIVE);
        assertEquals(finding.message(Locale.JAPANESE), finding.message(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsAStableWord(FindingCode code) {
        assertTrue(code.code().matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void aCodeIsPrintedAsItsWordAndNamesItsMessage() {
        assertEquals("check-digit", FindingCode.CHECK_DIGIT.code());
        assertEquals("check-digit", FindingCode.CHECK_DIGIT.toString());
        assertEquals("io.github.clouddisclosure.check-digit", FindingCode.CHECK_DIGIT.messageKey());
    }
}
