package io.github.clouddisclosure.commandline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code disclosure diff} as the external diff of git, as the README says. */
class GitDiffIT {
    private static final String DISCLOSURE = "disclosures/情報 開示.json";
    private static final String JAR = "java -jar tools/disclosure.jar ";

    @TempDir
    private Path folder = Path.of("");

    private Repository repository;

    @BeforeAll
    static void needsGit() {
        Repository.assumeGitAndShell("true");
    }

    @BeforeEach
    void commitADisclosure() throws IOException, InterruptedException {
        repository = Repository.withGit(folder);
        repository.run("git", "config", "core.quotePath", "false");
        Files.writeString(repository.file(".gitattributes"), "disclosures/* diff=disclosure\n");
        repository.copyExample("complete.json", DISCLOSURE);
        commit("Publish");
    }

    private void commit(String message) throws IOException, InterruptedException {
        repository.run("git", "add", ".gitattributes", "disclosures");
        repository.run("git", "commit", "--quiet", "-m", message);
    }

    private String diff(String... options) throws IOException, InterruptedException {
        String[] command = new String[options.length + 3];
        command[0] = "git";
        command[1] = "--no-pager";
        command[2] = "diff";
        System.arraycopy(options, 0, command, 3, options.length);
        return repository.run(command);
    }

    private void setCommand() throws IOException, InterruptedException {
        repository.run("git", "config", "diff.disclosure.command", JAR + "diff --locale en");
    }

    @Test
    void gitShowsTheChangedRowsOfEachDisclosure() throws IOException, InterruptedException {
        setCommand();
        repository.copyExample("doubtful.json", DISCLOSURE);
        repository.copyExample("complete.json", "disclosures/new.json");
        repository.run("git", "add", "--intent-to-add", "disclosures/new.json");
        String shown = diff();
        assertTrue(shown.contains("--- " + DISCLOSURE + "\n+++ " + DISCLOSURE + "\n"), shown);
        assertTrue(shown.contains("[withheld, gives less]\n- 震度6強\n+ Withheld\n"), shown);
        assertTrue(shown.contains("+++ disclosures/new.json\n"), shown);
        assertFalse(shown.contains("@@ -"), shown);
    }

    @Test
    void gitShowsAFileThatWasAddedRemovedOrRenamed() throws IOException, InterruptedException {
        setCommand();
        repository.copyExample("doubtful.json", "disclosures/renamed.json");
        Files.delete(repository.file(DISCLOSURE));
        commit("Rename");
        String renamed = diff("-M", "HEAD~1");
        assertTrue(renamed.contains("--- " + DISCLOSURE + "\n+++ disclosures/renamed.json\n"), renamed);
        String apart = diff("--no-renames", "HEAD~1");
        assertTrue(apart.contains("--- " + DISCLOSURE + "\n+++ /dev/null\n"), apart);
        assertTrue(apart.contains("--- /dev/null\n+++ disclosures/renamed.json\n"), apart);
    }

    @Test
    void aFileThatIsNoDisclosureDoesNotStopGit() throws IOException, InterruptedException {
        setCommand();
        Files.writeString(repository.file("disclosures/a.json"), "{");
        repository.copyExample("doubtful.json", DISCLOSURE);
        repository.run("git", "add", "disclosures");
        String shown = diff("--cached");
        assertTrue(shown.contains("disclosure: disclosures/a.json: "), shown);
        assertTrue(shown.contains("- 震度6強\n"), shown);
    }

    @Test
    void aFileWithAConflictIsNamed() throws IOException, InterruptedException {
        setCommand();
        repository.run("git", "checkout", "--quiet", "-b", "other");
        repository.copyExample("doubtful.json", DISCLOSURE);
        commit("Change");
        repository.run("git", "checkout", "--quiet", "main");
        repository.copyExample("draft.json", DISCLOSURE);
        commit("Change otherwise");
        repository.result("git", "merge", "--quiet", "other");
        String shown = diff("--cached");
        assertTrue(shown.contains("disclosure: " + DISCLOSURE + ": It has a conflict"), shown);
    }

    @Test
    void theEnvironmentCanNameTheCommandToo() throws IOException, InterruptedException {
        repository.copyExample("doubtful.json", DISCLOSURE);
        String shown =
                repository.run("sh", "-c", "GIT_EXTERNAL_DIFF='" + JAR + "diff --locale en' git --no-pager diff");
        assertTrue(shown.contains("[withheld, gives less]\n"), shown);
    }

    @Test
    void gitDifftoolComparesTwoFiles() throws IOException, InterruptedException {
        repository.run("git", "config", "difftool.disclosure.cmd", JAR + "diff --locale en \"$LOCAL\" \"$REMOTE\"");
        repository.copyExample("doubtful.json", DISCLOSURE);
        String shown = repository.run("git", "difftool", "--no-prompt", "--tool=disclosure");
        assertTrue(shown.contains("[withheld, gives less]\n"), shown);
    }

    @Test
    void theOfficialTableIsTheTextThatGitCompares() throws IOException, InterruptedException {
        repository.run("git", "config", "diff.disclosure.textconv", JAR + "render");
        repository.copyExample("doubtful.json", DISCLOSURE);
        String shown = diff("--unified=0");
        assertEquals(
                1,
                shown.lines().filter(line -> line.matches("-.* \\| 震度6強 \\|")).count(),
                shown);
        assertEquals(
                1,
                shown.lines().filter(line -> line.matches("\\+.* \\| 非公開 \\|")).count(),
                shown);
    }
}
