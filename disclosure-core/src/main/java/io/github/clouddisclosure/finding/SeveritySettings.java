package io.github.clouddisclosure.finding;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.cell.NearestWord;
import io.github.clouddisclosure.internal.text.ShownText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much the findings of each code matter to somebody: another severity than the usual one, or none, which switches
 * the code off. Codes without a setting keep the severity of {@link FindingCode#severity()}. Immutable.
 */
public final class SeveritySettings {
    /** What the keys of {@linkplain #of(Properties) properties} begin with: {@code severity.look-alike = off}. */
    public static final String PREFIX = "severity.";

    private static final String OFF = "off";
    private static final int MAX_SHOWN_LENGTH = 60;
    private static final SeveritySettings DEFAULTS = new SeveritySettings(Map.of());

    /** Empty for a code that is switched off. */
    private final Map<FindingCode, Optional<Severity>> byCode;

    private SeveritySettings(Map<FindingCode, Optional<Severity>> byCode) {
        this.byCode = byCode;
    }

    /** {@return settings that change nothing} */
    public static SeveritySettings defaults() {
        return DEFAULTS;
    }

    /**
     * Reads settings in words.
     *
     * @param words by code, such as {@code look-alike}: {@code error}, {@code warning}, {@code info} or {@code off}, in
     *     any case
     * @return the settings
     * @throws SeveritySettingException if there is no such code or no such severity
     */
    public static SeveritySettings of(Map<String, String> words) {
        Map<FindingCode, Optional<Severity>> byCode = new EnumMap<>(FindingCode.class);
        // Sorted, so that of two mistakes the same is always reported.
        new TreeMap<>(words).forEach((code, word) -> byCode.put(code(code), severity(word)));
        return new SeveritySettings(byCode);
    }

    /**
     * Reads the settings among properties: those whose keys begin with {@link #PREFIX}, followed by the code. The others
     * are ignored.
     *
     * @param properties the properties
     * @return the settings
     * @throws SeveritySettingException if there is no such code or no such severity
     */
    public static SeveritySettings of(Properties properties) {
        Map<String, String> words = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(PREFIX)) {
                words.put(key.substring(PREFIX.length()), properties.getProperty(key));
            }
        }
        return of(words);
    }

    /**
     * These settings, with another severity for a code.
     *
     * @param code the code
     * @param severity how much its findings matter
     * @return the settings
     */
    public SeveritySettings with(FindingCode code, Severity severity) {
        return with(code, Optional.of(severity));
    }

    /**
     * These settings, with a code switched off.
     *
     * @param code the code
     * @return the settings
     */
    public SeveritySettings without(FindingCode code) {
        return with(code, Optional.empty());
    }

    private SeveritySettings with(FindingCode code, Optional<Severity> severity) {
        Map<FindingCode, Optional<Severity>> changed = new EnumMap<>(FindingCode.class);
        changed.putAll(byCode);
        changed.put(requireNonNull(code, "code"), severity);
        return new SeveritySettings(changed);
    }

    /**
     * These settings, overridden by others: for a code in both, the others count.
     *
     * @param others the settings that win
     * @return the settings
     */
    public SeveritySettings overriddenBy(SeveritySettings others) {
        Map<FindingCode, Optional<Severity>> all = new EnumMap<>(FindingCode.class);
        all.putAll(byCode);
        all.putAll(others.byCode);
        return new SeveritySettings(all);
    }

    /**
     * Applies the settings. A file that is no disclosure at all should be reported whatever the settings say: do not
     * pass on its findings.
     *
     * @param findings findings
     * @return those that remain, in their order and with their final severity, and those that are switched off
     */
    public SettledFindings apply(List<Finding> findings) {
        if (byCode.isEmpty()) {
            return new SettledFindings(findings, List.of());
        }
        List<Finding> remaining = new ArrayList<>(findings.size());
        List<Finding> switchedOff = new ArrayList<>(0);
        for (Finding finding : findings) {
            Optional<Severity> severity = byCode.get(finding.code());
            if (severity == null) {
                remaining.add(finding);
            } else if (severity.isPresent()) {
                remaining.add(finding.withSeverity(severity.get()));
            } else {
                switchedOff.add(finding);
            }
        }
        return new SettledFindings(remaining, switchedOff);
    }

    private static FindingCode code(String word) {
        return FindingCode.of(word.strip()).orElseThrow(() -> {
            List<String> codes =
                    Arrays.stream(FindingCode.values()).map(FindingCode::code).toList();
            String shown = ShownText.of(word, MAX_SHOWN_LENGTH);
            Optional<String> meant = word.length() > MAX_SHOWN_LENGTH ? Optional.empty() : NearestWord.of(word, codes);
            return new SeveritySettingException(new LocalizedText(
                    "指摘のコード「" + shown + "」はありません。"
                            + meant.map(near -> "「" + near + "」のことですか。").orElse(""),
                    "There is no finding code \"" + shown + "\"."
                            + meant.map(near -> " Did you mean \"" + near + "\"?")
                                    .orElse("")));
        });
    }

    private static Optional<Severity> severity(String word) {
        String name = word.strip();
        if (name.equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().equalsIgnoreCase(name)) {
                return Optional.of(severity);
            }
        }
        String shown = ShownText.of(name, MAX_SHOWN_LENGTH);
        throw new SeveritySettingException(new LocalizedText(
                "重要度「" + shown + "」はありません。error、warning、info、off のいずれかを指定してください。",
                "There is no severity \"" + shown + "\". Use error, warning, info or off."));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SeveritySettings settings && byCode.equals(settings.byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    /** {@return every setting: {@code check-digit=WARNING, look-alike=off}} */
    @Override
    public String toString() {
        List<String> settings = new ArrayList<>(byCode.size());
        byCode.forEach((code, severity) ->
                settings.add(code + "=" + severity.map(Severity::name).orElse(OFF)));
        return String.join(", ", settings);
    }
}
