package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.commandline.output.TextStyle;
import io.github.clouddisclosure.commandline.source.SourceText;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** JSON texts as checked files, printed in any form. */
public final class CheckedText {
    private static final DisclosureJson JSON = DisclosureJson.create()
            .withValidator(DisclosureValidator.asOf(LocalDate.of(2026, 11, 23)))
            .reportingLookAlikes();

    private CheckedText() {}

    public static CheckedFile of(String name, String json) {
        try {
            return new CheckedFile(name, true, JSON.validate(json), List.of(), lines(json));
        } catch (DisclosureReadException notADisclosure) {
            return new CheckedFile(name, false, notADisclosure.findings(), List.of(), lines(json));
        }
    }

    /** A file with the given findings alone. */
    public static CheckedFile of(String name, String text, Finding... findings) {
        return new CheckedFile(name, true, List.of(findings), List.of(), lines(text));
    }

    static SourceText lines(String text) {
        List<String> lines = List.of(text.split("\\R", -1));
        return number -> number > lines.size() ? Optional.empty() : Optional.of(lines.get(number - 1));
    }

    public static String printed(FindingsFormat format, Language language, CheckedFile... files) {
        return printed(format, language, TextStyle.PLAIN, files);
    }

    public static String printed(FindingsFormat format, Language language, TextStyle style, CheckedFile... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        try (FindingsPrinter printer = format.printer(out, language, style)) {
            for (CheckedFile file : files) {
                printer.print(file);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
