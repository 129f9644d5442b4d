package io.github.clouddisclosure.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {
    private static final List<BiFunction<FindingCode, Locale, String>> TEXTS =
            List.of(FindingCode::description, FindingCode::remedy);

    @ParameterizedTest
    @EnumSource
    void everyCodeSaysInJapaneseWhatItMeansAndHowToMendIt(FindingCode code) {
        for (BiFunction<FindingCode, Locale, String> text : TEXTS) {
            String japanese = text.apply(code, Locale.JAPANESE);
            assertNotNull(japanese, "no text");
            assertTrue(japanese.matches("[^\\s].*[\\p{IsHiragana}].*。"), japanese);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeSaysInEnglishWhatItMeansAndHowToMendIt(FindingCode code) {
        for (BiFunction<FindingCode, Locale, String> text : TEXTS) {
            String english = text.apply(code, Locale.ENGLISH);
            assertNotNull(english, "no text");
            assertTrue(english.matches("[A-Z].*\\."), english);
            assertEquals(english.replaceAll(" {2,}", " "), english, "two spaces");
        }
    }

    @Test
    void noTwoTextsAreTheSame() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Set<String> seen = new HashSet<>();
            for (FindingCode code : FindingCode.values()) {
                TEXTS.forEach(text -> assertTrue(seen.add(text.apply(code, locale)), code::code));
            }
        }
    }

    @Test
    void theFilesHaveOnlyTheTextsOfTheCodes() {
        int texts = FindingCode.values().length * TEXTS.size();
        assertEquals(texts, TextFile.read("explanations_ja.properties").size());
        assertEquals(texts, TextFile.read("explanations_en.properties").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr", "und", "zh-Hans"})
    void everyLocaleExceptJapaneseOnesReadsEnglish(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        TEXTS.forEach(text -> assertEquals(
                text.apply(FindingCode.NEGATIVE, Locale.ENGLISH), text.apply(FindingCode.NEGATIVE, locale)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ja-JP", "ja-JP-u-ca-japanese"})
    void everyJapaneseLocaleReadsJapanese(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        TEXTS.forEach(text -> {
            assertEquals(text.apply(FindingCode.NEGATIVE, Locale.JAPANESE), text.apply(FindingCode.NEGATIVE, locale));
            assertNotEquals(text.apply(FindingCode.NEGATIVE, Locale.ENGLISH), text.apply(FindingCode.NEGATIVE, locale));
        });
    }
}
