package io.github.clouddisclosure.tablefiles;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.testing.CommittedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The examples in the notes of a template are the answers of the complete example. That example is rendered later in the
 * build: after a change to it, they take a second {@code mvn -Drenew test}.
 */
class TemplateExamplesTest {
    private static final Path FILE =
            Path.of("src/main/resources/io/github/clouddisclosure/tablefiles/internal/form/examples.properties");

    @Test
    void eachRowHasTheAnswerOfTheCompleteExample() throws IOException {
        Disclosure complete = CompleteExample.read();
        StringBuilder examples = new StringBuilder("# Rendered by the tests. To write it anew: mvn -Drenew test\n");
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            String text = AnswerCell.write(row, complete.answer(row), Locale.JAPANESE);
            examples.append(row.key())
                    .append(" = ")
                    .append(text.replace("\\", "\\\\"))
                    .append('\n');
        }
        CommittedFile.assertHolds(FILE, examples.toString());
    }
}
