package io.github.clouddisclosure.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day that is given as an option. It speaks both languages, since --locale may not have been read. */
final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException notADay) {
            throw new TypeConversionException("日付として読めません。2026-04-01 の形で指定してください。/ Not a date. Give it as 2026-04-01.");
        }
    }
}
