package io.github.clouddisclosure.commandline.difference;

import static io.github.clouddisclosure.answer.Answers.stated;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import io.github.clouddisclosure.testing.CommittedFile;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example that the README shows: the complete one, some of whose answers changed. */
class ChangesExampleTest {
    private static final Path FOLDER = Path.of("..", "examples");
    private static final Path CHANGED = FOLDER.resolve("changed.json");
    private static final Disclosure DISCLOSURE = CompleteDisclosure.build()
            .with(d -> d.servicePerformance(
                            s -> s.serviceDescription(text("見積、受注、請求及び入金を一元管理する販売管理サービス。スマートフォンやタブレットからも利用可能"))
                                    .targetAvailability(stated(Percentage.of("99.5"))))
                    .housing(h -> h.uninterruptiblePower(yes(TimeSpan.of(72, TimeSpanUnit.HOURS)))
                            .seismicRating(withheld())));

    @Test
    void isTheCommittedOne() throws IOException {
        CommittedFile.assertHolds(CHANGED, DisclosureJson.create().write(DISCLOSURE));
        String complete = FOLDER.resolve("complete.json").toString();
        CommandRun run = CommandRun.of("diff", complete, CHANGED.toString(), "--format", "html");
        assertEquals(1, run.exit(), run.err());
        CommittedFile.assertHolds(FOLDER.resolve("changes.html"), run.out());
    }
}
