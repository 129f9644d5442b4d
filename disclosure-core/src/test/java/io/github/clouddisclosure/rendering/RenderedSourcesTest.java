package io.github.clouddisclosure.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.testing.CommittedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The sources rendered from the catalogue are up to date. */
class RenderedSourcesTest {
    private static final Path FOLDER = Path.of("src", "main", "java", "io", "github", "clouddisclosure");
    private static final Path SECTIONS = FOLDER.resolve("section");

    /** The limit of the formatter of the build, which does not wrap comments. */
    private static final int WIDTH = 120;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISCLOSURE_DATE")
    void theTypeOfASectionIsRenderedFromItsRows(Section section) throws IOException {
        assertRendered(SectionSource.name(section), new SectionSource(section).render());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISCLOSURE_DATE")
    void theTableOfASectionIsRenderedFromItsRows(Section section) throws IOException {
        assertRendered(SectionSource.name(section) + "Rows", new RowTableSource(section).render());
    }

    private static void assertRendered(String name, String source) throws IOException {
        List<String> tooLong = source.lines()
                .filter(line -> line.length() > WIDTH && !line.strip().matches("[*/].*"))
                .toList();
        assertEquals(List.of(), tooLong, "the formatter breaks these lines: a shorter key is needed");
        CommittedFile.assertHolds(SECTIONS.resolve(name + ".java"), source);
    }

    @Test
    void theHandWrittenAccessorOfTheDateIsTheOneThatWouldBeRendered() throws IOException {
        GuidelineRow row = Guideline.aspSaas3().row(RowRole.DISCLOSURE_DATE).orElseThrow();
        AccessorSource source = new AccessorSource(row, new Imports());
        String expected = source.head() + "    " + source.declaration() + ";\n";
        String disclosure = Files.readString(FOLDER.resolve("Disclosure.java"));
        assertTrue(disclosure.contains(expected), expected);
    }
}
