package io.github.clouddisclosure.benchmarks.rendering;

import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.testing.CommittedFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The plain records rendered from the catalogue are up to date. */
class RenderedRecordsTest {
    private static final Path FOLDER =
            Path.of("src", "main", "java", "io", "github", "clouddisclosure", "benchmarks", "plain");

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DISCLOSURE_DATE")
    void theRecordOfASectionIsRenderedFromItsRows(Section section) throws IOException {
        PlainRecordSource source = new PlainRecordSource(section);
        CommittedFile.assertHolds(FOLDER.resolve(source.name() + ".java"), source.render());
    }
}
