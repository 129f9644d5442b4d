package io.github.clouddisclosure.commandline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for any CI, and the commands in the workflow for GitHub Actions, run by the shell that runs them there. */
class ContinuousIntegrationIT {
    private static final Path CHECKS = Path.of("..", "checks");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ +run: (.*)$");

    @TempDir
    private Path folder = Path.of("");

    private Repository repository;

    @BeforeAll
    static void needsAShell() {
        assumeTrue(Repository.has("bash", "-c", "true"), "there is no bash");
    }

    @BeforeEach
    void makeARepository() throws IOException {
        repository = Repository.in(folder);
    }

    private static List<String> commandsOfTheWorkflow() throws IOException {
        return COMMAND.matcher(Files.readString(CHECKS.resolve("github-workflow.yml")))
                .results()
                .map(command -> command.group(1))
                .toList();
    }

    private Repository.Result workflow(int command) throws IOException, InterruptedException {
        return repository.result("bash", "-e", "-c", commandsOfTheWorkflow().get(command));
    }

    private Repository.Result script() throws IOException, InterruptedException {
        Path script = CHECKS.resolve("validate.sh").toAbsolutePath();
        return repository.result("sh", "-c", "sh '" + script + "' disclosures/*.json");
    }

    @Test
    void theScriptFailsForErrorsAndLeavesAReport() throws IOException, InterruptedException {
        repository.copyExample("draft.json", "disclosures/draft.json");
        Repository.Result failed = script();
        assertEquals(1, failed.exit(), failed.output());
        assertTrue(failed.output().contains("[check-digit "), failed.output());
        String report = Files.readString(repository.file("disclosures.xml"));
        assertTrue(report.contains("<testsuite name=\"disclosures/draft.json\""), report);
    }

    @Test
    void theScriptSucceedsWithoutErrors() throws IOException, InterruptedException {
        repository.copyExample("complete.json", "disclosures/complete.json");
        Repository.Result succeeded = script();
        assertEquals(0, succeeded.exit(), succeeded.output());
        assertTrue(Files.readString(repository.file("disclosures.xml")).contains("failures=\"0\""));
    }

    @Test
    void theWorkflowAnnotatesAndFailsForErrors() throws IOException, InterruptedException {
        repository.copyExample("draft.json", "disclosures/draft.json");
        Repository.Result annotated = workflow(0);
        assertEquals(1, annotated.exit(), annotated.output());
        assertTrue(annotated.output().contains("\n::error file=disclosures/draft.json,line=6,"), annotated.output());
        assertEquals(0, workflow(1).exit());
        assertTrue(Files.readString(repository.file("disclosures.sarif")).contains("\"check-digit\""));
    }

    @Test
    void theWorkflowSucceedsWithoutErrors() throws IOException, InterruptedException {
        repository.copyExample("complete.json", "disclosures/complete.json");
        assertEquals(0, workflow(0).exit());
        assertEquals(0, workflow(1).exit());
    }

    @Test
    void theWorkflowFailsIfAFileCannotBeRead() throws IOException, InterruptedException {
        Files.writeString(repository.file("disclosures/broken.json"), "{");
        assertEquals(2, workflow(0).exit());
        assertEquals(1, workflow(1).exit());
    }
}
