package io.github.clouddisclosure.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The profiles {@code locale-turkish} and {@code locale-thai} reach the tests: otherwise they would show nothing. */
class LocaleProfileTest {
    private static final String PROFILE = "locale.profile";

    @Test
    @EnabledIfSystemProperty(named = PROFILE, matches = "turkish")
    void theTurkishProfileIsInForce() {
        assertEquals("tr-TR", Locale.getDefault().toLanguageTag());
        assertEquals("t\u0131tle", "TITLE".toLowerCase(Locale.getDefault()));
        assertEquals(StandardCharsets.ISO_8859_1, Charset.defaultCharset());
        assertEquals(ZoneId.of("Pacific/Kiritimati"), ZoneId.systemDefault());
    }

    @Test
    @EnabledIfSystemProperty(named = PROFILE, matches = "thai")
    void theThaiProfileIsInForce() {
        assertEquals("th-TH-u-ca-buddhist-nu-thai", Locale.getDefault().toLanguageTag());
        assertEquals("\u0E51\u0E52", "%d".formatted(12));
    }
}
