package io.github.clouddisclosure.commandline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository of somebody who keeps disclosures in git, with {@code disclosure.jar} in its folder {@code tools}. */
final class Repository {
    private static final Path JAR = Path.of("target", "disclosure.jar");
    private static final Path EXAMPLES = Path.of("..", "examples");

    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    static Repository in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(folder.resolve("disclosures"));
        Files.copy(JAR, folder.resolve("tools").resolve("disclosure.jar"));
        return new Repository(folder);
    }

    /** A repository of git, in the name of somebody. */
    static Repository withGit(Path folder) throws IOException, InterruptedException {
        Repository repository = in(folder);
        repository.run("git", "init", "--quiet", "--initial-branch=main");
        repository.run("git", "config", "user.name", "Tester");
        repository.run("git", "config", "user.email", "tester@example.jp");
        return repository;
    }

    /** Skips tests where there is no git, or no shell that can run a command. */
    static void assumeGitAndShell(String command) {
        assumeTrue(has("git", "--version"), "git is not installed");
        assumeTrue(has("sh", "-c", command), "there is no shell");
    }

    /** Whether a program runs here at all. */
    static boolean has(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    void copyExample(String example, String name) throws IOException {
        Files.copy(EXAMPLES.resolve(example), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Runs a command that is expected to succeed. */
    String run(String... command) throws IOException, InterruptedException {
        Result result = result(command);
        assertEquals(0, result.exit(), result.output());
        return result.output();
    }

    /** Runs a command with the Java of this test, and with no settings of git but those of the repository. */
    Result result(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", folder.toAbsolutePath().toString());
        environment.put("XDG_CONFIG_HOME", folder.toAbsolutePath().toString());
        environment.merge(
                "PATH",
                Path.of(System.getProperty("java.home"), "bin").toString(),
                (path, java) -> java + File.pathSeparator + path);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    /**
     * How a command ended.
     *
     * @param output what it printed, as output or as an error
     */
    record Result(int exit, String output) {}
}
