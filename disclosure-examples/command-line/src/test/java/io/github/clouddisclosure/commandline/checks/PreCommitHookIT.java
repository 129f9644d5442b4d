package io.github.clouddisclosure.commandline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pre-commit hook, run by git. */
class PreCommitHookIT {
    private static final Path HOOK = Path.of("..", "checks", "pre-commit");
    private static final String DISCLOSURE = "disclosures/情報 開示.json";

    @TempDir
    private Path folder = Path.of("");

    private Repository repository;

    @BeforeAll
    static void needsGit() {
        Repository.assumeGitAndShell("mktemp -u");
    }

    @BeforeEach
    void installTheHook() throws IOException, InterruptedException {
        repository = Repository.withGit(folder);
        Path hooks = Files.createDirectories(repository.file(".git/hooks"));
        Path installed = Files.copy(HOOK, hooks.resolve("pre-commit"));
        assertTrue(installed.toFile().setExecutable(true));
    }

    private Repository.Result commit() throws IOException, InterruptedException {
        return repository.result("git", "commit", "--quiet", "-m", "Change the disclosure");
    }

    private boolean hasCommit() throws IOException, InterruptedException {
        return repository.result("git", "rev-parse", "--verify", "HEAD").exit() == 0;
    }

    @Test
    void aWrongDisclosureIsRefusedAndARightOneAccepted() throws IOException, InterruptedException {
        repository.copyExample("draft.json", DISCLOSURE);
        repository.run("git", "add", DISCLOSURE);
        Repository.Result refused = commit();
        assertNotEquals(0, refused.exit());
        assertTrue(refused.output().contains(DISCLOSURE), refused.output());
        assertTrue(refused.output().contains("[check-digit "), refused.output());
        assertFalse(hasCommit());
        repository.copyExample("complete.json", DISCLOSURE);
        repository.run("git", "add", DISCLOSURE);
        Repository.Result accepted = commit();
        assertEquals(0, accepted.exit(), accepted.output());
        assertTrue(hasCommit());
    }

    @Test
    void whatIsStagedCountsNotWhatIsInTheWorkingTree() throws IOException, InterruptedException {
        repository.copyExample("complete.json", DISCLOSURE);
        repository.run("git", "add", DISCLOSURE);
        repository.copyExample("draft.json", DISCLOSURE);
        Repository.Result accepted = commit();
        assertEquals(0, accepted.exit(), accepted.output());
        repository.run("git", "add", DISCLOSURE);
        repository.copyExample("complete.json", DISCLOSURE);
        assertNotEquals(0, commit().exit());
    }

    @Test
    void otherFilesAndRemovedDisclosuresAreNotChecked() throws IOException, InterruptedException {
        repository.copyExample("draft.json", DISCLOSURE);
        repository.run("git", "add", DISCLOSURE);
        repository.run("git", "commit", "--quiet", "--no-verify", "-m", "Begin");
        Files.delete(repository.file("tools/disclosure.jar"));
        Files.delete(repository.file("tools"));
        Files.writeString(repository.file("package.json"), "{}");
        repository.run("git", "rm", "--quiet", DISCLOSURE);
        repository.run("git", "add", "package.json");
        Repository.Result accepted = commit();
        assertEquals(0, accepted.exit(), accepted.output());
        assertEquals("", accepted.output());
    }

    @Test
    void thePlacesOfTheProgramAndOfTheDisclosuresAreSettings() throws IOException, InterruptedException {
        Files.move(repository.file("tools/disclosure.jar"), repository.file("d.jar"));
        repository.run("git", "config", "disclosure.jar", "d.jar");
        repository.run("git", "config", "disclosure.files", "*.disclosure.json");
        repository.copyExample("draft.json", "a.disclosure.json");
        repository.run("git", "add", "a.disclosure.json");
        Repository.Result refused = commit();
        assertTrue(refused.output().contains("[check-digit "), refused.output());
        assertFalse(hasCommit());
    }
}
