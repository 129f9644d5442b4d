package io.github.clouddisclosure.commandline.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date given as an option. Its message is in both languages, because --locale may not have been read yet. */
public final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException notADay) {
            throw new TypeConversionException(
                    "日付として読めません。2026-04-01 の形で指定してください。/ Not a date. Use the form 2026-04-01.");
        }
    }
}
