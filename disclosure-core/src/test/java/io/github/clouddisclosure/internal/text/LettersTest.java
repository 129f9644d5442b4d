package io.github.clouddisclosure.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "開示情報の 年月日(西暦) | 開示情報の年月日西暦",
                "ＩＳＯ／ＩＥＣ　２７００１ | isoiec27001",
                "Service-Level Item | servicelevelitem",
                "「サーバー」・【構成】。 | サーバー構成",
                "ｻｰﾊﾞ① | サーバ1",
                "か\u3099 | が",
                "Ｅ\u0301 | é",
                "※・、。 | ''",
                "'' | ''",
            })
    void onlyLettersAndDigitsAreKeptInOneForm(String text, String letters) {
        assertEquals(letters, Letters.of(text));
    }

    @Test
    void everyCharacterHasItsCompatibleFormAloneAndAmongOthers() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String alone = Character.toString((char) c);
            assertCompatible(alone);
            assertCompatible("かＡ" + alone + "Ω1");
            assertCompatible("社A" + alone);
            assertCompatible("か" + alone);
            assertCompatible("(" + alone + "\u3099");
        }
    }

    private static void assertCompatible(String text) {
        String expected = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals(
                expected, Letters.of(text), () -> Integer.toHexString(text.charAt(text.length() - 1)) + ' ' + text);
        char first = Letters.first(text);
        assertTrue(
                first == 0 || expected.indexOf(first) == 0,
                () -> Integer.toHexString(text.charAt(text.length() - 1)) + ' ' + text + ' ' + first);
    }

    @ParameterizedTest
    @CsvSource({"種別, 種", "'「種別」', 種", "ＮＯ．, n", "か, か", "か゛, '\0'", "か\u3099, '\0'", "①, '\0'", "※, '\0'", "'', '\0'"})
    void theFirstLetterIsKnownUnlessWhatFollowsMayChangeIt(String text, char first) {
        assertEquals(first, Letters.first(text));
    }
}
