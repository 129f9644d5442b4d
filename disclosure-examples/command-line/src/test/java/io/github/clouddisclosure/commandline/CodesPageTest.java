package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.testing.CommittedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the codes, whose examples are files with findings of these codes. */
class CodesPageTest {
    @ParameterizedTest
    @CsvSource({"en, codes.md", "ja, codes.ja.md"})
    void thePageIsRenderedFromTheCodesAndTheirExamples(Locale locale, String page) throws IOException {
        CommittedFile.assertHolds(CodeExample.FOLDER.resolveSibling(page), new CodesPage(locale).render());
    }

    /** The codes for rows that an example leaves out. */
    @ParameterizedTest
    @EnumSource
    void theExampleOfACodeHasFindingsOfNoOtherCode(FindingCode code) throws IOException {
        Set<FindingCode> found =
                CodeExample.of(code).findings().stream().map(Finding::code).collect(Collectors.toSet());
        if (code != FindingCode.MANDATORY_UNANSWERED) {
            found.remove(FindingCode.MANDATORY_UNANSWERED);
        }
        assertEquals(Set.of(code), found);
    }

    @Test
    void everyFileIsTheExampleOfACode() throws IOException {
        try (Stream<Path> files = Files.list(CodeExample.FOLDER)) {
            TreeSet<String> named = files.map(
                            file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            TreeSet<String> codes = Arrays.stream(FindingCode.values())
                    .map(FindingCode::code)
                    .collect(Collectors.toCollection(TreeSet::new));
            codes.remove(FindingCode.UNREADABLE.code());
            assertEquals(codes, named);
        }
    }

    @Test
    void theCommandLineSaysTheSameOfAMissingFile() throws IOException {
        CodeExample example = CodeExample.of(FindingCode.UNREADABLE);
        CommandRun run = CommandRun.of("validate", example.file().toString());
        for (String text : List.of("[unreadable]", example.finding().message(Locale.JAPANESE))) {
            assertTrue(run.out().contains(text), run.out());
        }
    }
}
