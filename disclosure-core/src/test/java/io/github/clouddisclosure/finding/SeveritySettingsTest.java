package io.github.clouddisclosure.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other severities for the codes. */
class SeveritySettingsTest {
    private static final Finding ERROR = Finding.at("/a", FindingCode.CHECK_DIGIT);
    private static final Finding WARNING = Finding.at("/b", FindingCode.OTHER_WORDING);
    private static final Finding INFO = Finding.at("/c", FindingCode.LOOK_ALIKE);
    private static final List<Finding> ALL = List.of(ERROR, WARNING, INFO, ERROR);

    @Test
    void withoutSettingsEveryFindingRemainsAsItIs() {
        assertEquals(
                new SettledFindings(ALL, List.of()), SeveritySettings.defaults().apply(ALL));
    }

    @Test
    void findingsGetTheSeverityThatTheirCodeIsSetTo() {
        SeveritySettings settings = SeveritySettings.of(Map.of("check-digit", "warning", "look-alike", "ERROR"));
        List<Finding> findings = settings.apply(ALL).findings();
        assertEquals(
                List.of(Severity.WARNING, Severity.WARNING, Severity.ERROR, Severity.WARNING),
                findings.stream().map(Finding::severity).toList());
        assertSame(WARNING, findings.get(1));
        assertEquals(ERROR.withSeverity(Severity.WARNING), findings.get(0));
    }

    @Test
    void whatIsSwitchedOffIsKeptApart() {
        SettledFindings settled =
                SeveritySettings.of(Map.of("check-digit", " off ")).apply(ALL);
        assertEquals(List.of(WARNING, INFO), settled.findings());
        assertEquals(List.of(ERROR, ERROR), settled.switchedOff());
    }

    @Test
    void propertiesSetSeveritiesByTheirPrefix() {
        Properties properties = new Properties();
        properties.setProperty("severity.check-digit", "info");
        properties.setProperty("fail-on", "never");
        assertEquals(
                SeveritySettings.defaults().with(FindingCode.CHECK_DIGIT, Severity.INFO),
                SeveritySettings.of(properties));
    }

    @Test
    void laterSettingsOverrideEarlierOnes() {
        SeveritySettings earlier = SeveritySettings.of(Map.of("check-digit", "off", "look-alike", "off"));
        SeveritySettings later = SeveritySettings.of(Map.of("check-digit", "error"));
        assertEquals(
                SeveritySettings.defaults()
                        .without(FindingCode.LOOK_ALIKE)
                        .with(FindingCode.CHECK_DIGIT, Severity.ERROR),
                earlier.overriddenBy(later));
        assertEquals(
                "check-digit=ERROR, look-alike=off", earlier.overriddenBy(later).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "check-digits; There is no finding code \"check-digits\". Did you mean \"check-digit\"?;"
                        + " 指摘のコード「check-digits」はありません。「check-digit」のことですか。",
                "CHECK_DIGIT; There is no finding code \"CHECK_DIGIT\". Did you mean \"check-digit\"?;"
                        + " 指摘のコード「CHECK_DIGIT」はありません。「check-digit」のことですか。",
                "checkdigit; There is no finding code \"checkdigit\". Did you mean \"check-digit\"?;"
                        + " 指摘のコード「checkdigit」はありません。「check-digit」のことですか。",
                "x; There is no finding code \"x\".; 指摘のコード「x」はありません。",
                "not-utf-16; There is no finding code \"not-utf-16\".; 指摘のコード「not-utf-16」はありません。",
            })
    void theNearestCodeIsProposedForAnUnknownOne(String code, String english, String japanese) {
        SeveritySettingException unknown =
                assertThrows(SeveritySettingException.class, () -> SeveritySettings.of(Map.of(code, "off")));
        assertEquals(english, unknown.getMessage());
        assertEquals(english, unknown.reason().en());
        assertEquals(japanese, unknown.reason().ja());
    }

    @Test
    void anUnknownSeverityIsRefusedWithTheKnownOnes() {
        SeveritySettingException unknown =
                assertThrows(SeveritySettingException.class, () -> SeveritySettings.of(Map.of("check-digit", "warn")));
        assertEquals(
                "There is no severity \"warn\". Use error, warning, info or off.",
                unknown.reason().en());
        assertEquals(
                "重要度「warn」はありません。error、warning、info、off のいずれかを指定してください。",
                unknown.reason().ja());
    }

    @Test
    void everyCodeIsFoundByItsWord() {
        for (FindingCode code : FindingCode.values()) {
            assertEquals(Optional.of(code), FindingCode.of(code.code()));
        }
        assertEquals(Optional.empty(), FindingCode.of("CHECK_DIGIT"));
    }
}
