package io.github.clouddisclosure.commandline.settings;

import io.github.clouddisclosure.finding.SeveritySettingException;
import io.github.clouddisclosure.finding.SeveritySettings;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code check-digit=warning}. Its messages are in both languages, because --locale may not have been read yet. */
public final class SeverityConverter implements ITypeConverter<SeveritySettings> {
    @Override
    public SeveritySettings convert(String value) {
        int equals = value.indexOf('=');
        if (equals < 0) {
            throw new TypeConversionException(
                    "CODE=error、warning、info、off の形で指定してください。/ Use the form CODE=error, warning, info or off.");
        }
        try {
            return SeveritySettings.of(Map.of(value.substring(0, equals), value.substring(equals + 1)));
        } catch (SeveritySettingException unknown) {
            throw new TypeConversionException(
                    unknown.reason().ja() + "/ " + unknown.reason().en());
        }
    }
}
