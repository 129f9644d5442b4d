package io.github.clouddisclosure.commandline.checks;

import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.percent;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.DisclosureBuilder;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import io.github.clouddisclosure.samples.CompleteDisclosure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code merge} as a merge driver, run by git as the README says. */
class MergeDriverIT {
    private static final Path README = Path.of("README.md");
    private static final Pattern DRIVER = Pattern.compile("(?m)^git config merge\\.disclosure\\.driver '(.*)'$");
    private static final Pattern ATTRIBUTES = Pattern.compile("(?m)^echo '(.* merge=disclosure)' >> .gitattributes$");
    private static final Disclosure BASE = CompleteDisclosure.build();
    private static final Consumer<DisclosureBuilder> FIRE = d -> d.housing(h -> h.fireDetection(no()));
    /** The row beside it. */
    private static final Consumer<DisclosureBuilder> ALARM = d -> d.housing(h -> h.fireSuppression(no()));

    private static final Consumer<DisclosureBuilder> TARGET =
            d -> d.servicePerformance(s -> s.targetAvailability(percent("99.5")));

    @TempDir
    private Path folder = Path.of("");

    private Repository repository;

    @BeforeAll
    static void needsGit() {
        Repository.assumeGitAndShell("true");
    }

    @BeforeEach
    void setUpTheDriver() throws IOException, InterruptedException {
        repository = Repository.withGit(folder);
        String readme = Files.readString(README);
        repository.run("git", "config", "merge.disclosure.driver", quoted(DRIVER, readme));
        Files.writeString(repository.file(".gitattributes"), quoted(ATTRIBUTES, readme) + '\n');
        repository.run("git", "add", ".gitattributes");
    }

    private static String quoted(Pattern command, String readme) {
        Matcher matcher = command.matcher(readme);
        assertTrue(matcher.find(), command.pattern());
        return matcher.group(1);
    }

    private void commit(String file, Disclosure disclosure) throws IOException, InterruptedException {
        write(disclosure, repository.file(file));
        repository.run("git", "add", file);
        repository.run("git", "commit", "--quiet", "-m", "Change the disclosure");
    }

    private static void write(Disclosure disclosure, Path file) throws IOException {
        if (file.toString().endsWith("yaml")) {
            DisclosureYaml.create().write(disclosure, file);
        } else {
            DisclosureJson.create().write(disclosure, file);
        }
    }

    private Disclosure read(String file) throws IOException {
        Path written = repository.file(file);
        return file.endsWith("yaml")
                ? DisclosureYaml.create().read(written)
                : DisclosureJson.create().read(written);
    }

    private Repository.Result merge(String file, Disclosure ours, Disclosure theirs)
            throws IOException, InterruptedException {
        commit(file, BASE);
        repository.run("git", "checkout", "--quiet", "-b", "theirs");
        commit(file, theirs);
        repository.run("git", "checkout", "--quiet", "-");
        commit(file, ours);
        return repository.result("git", "merge", "--quiet", "--no-edit", "theirs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosures/情報 開示.json", "disclosures/情報 開示.yaml"})
    void editsOfRowsNextToEachOtherAreMerged(String file) throws IOException, InterruptedException {
        Repository.Result merged = merge(file, BASE.with(FIRE), BASE.with(ALARM.andThen(TARGET)));
        assertEquals(0, merged.exit(), merged.output());
        assertEquals(BASE.with(FIRE.andThen(ALARM).andThen(TARGET)), read(file));
        assertEquals("", repository.run("git", "status", "--short", "--untracked-files=no"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosures/情報 開示.json", "disclosures/情報 開示.yaml"})
    void aConflictLeavesAWholeFileWithOurAnswer(String file) throws IOException, InterruptedException {
        Repository.Result merged = merge(
                file,
                BASE.with(FIRE),
                BASE.with(d -> d.housing(h -> h.fireDetection(yes("煙感知器")))).with(TARGET));
        assertNotEquals(0, merged.exit());
        assertTrue(merged.output().contains("情報 開示"), merged.output());
        assertTrue(merged.output().contains("  THEIRS: 有り 煙感知器"), merged.output());
        assertEquals(BASE.with(FIRE.andThen(TARGET)), read(file));
        assertTrue(repository.run("git", "status", "--short").startsWith("UU "));
    }

    @Test
    void whatIsNoDisclosureIsLeftToTheUser() throws IOException, InterruptedException {
        String file = "disclosures/broken.json";
        commit(file, BASE);
        repository.run("git", "checkout", "--quiet", "-b", "theirs");
        Files.writeString(repository.file(file), "{");
        repository.run("git", "commit", "--quiet", "-a", "-m", "Break it");
        repository.run("git", "checkout", "--quiet", "-");
        commit(file, BASE.with(FIRE));
        Repository.Result merged = repository.result("git", "merge", "--quiet", "--no-edit", "theirs");
        assertNotEquals(0, merged.exit());
        assertEquals(BASE.with(FIRE), read(file));
        assertTrue(repository.run("git", "status", "--short").startsWith("UU "));
    }
}
