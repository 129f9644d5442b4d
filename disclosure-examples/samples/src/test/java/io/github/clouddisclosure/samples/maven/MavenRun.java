package io.github.clouddisclosure.samples.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** Runs Maven as for this build: with the same Java, settings and local repository. */
public final class MavenRun {
    private MavenRun() {}

    /** Runs the Maven of this build, and fails if it does. */
    public static void of(Path pom, String goal) throws MavenInvocationException {
        run(file("maven.home"), pom, List.of(goal));
    }

    /** Runs the Maven that is unpacked for the samples, which takes artifacts from a second local repository. */
    static void ofSamples(Path pom, List<String> arguments) throws MavenInvocationException {
        run(file("samples.maven.home"), pom, arguments);
    }

    private static void run(Optional<File> home, Path pom, List<String> arguments) throws MavenInvocationException {
        StringBuilder output = new StringBuilder();
        InvocationRequest request = new DefaultInvocationRequest()
                .setBatchMode(true)
                .setNoTransferProgress(true)
                .setOffline("offline:true".equals(System.getProperty("maven.offline")))
                .setJavaHome(file("java.home").orElseThrow())
                .setPomFile(pom.toFile())
                .setMavenOpts(System.getProperty("tests.jvm"))
                .addArgs(arguments)
                .setOutputHandler(line -> output.append(line).append('\n'));
        home.ifPresent(request::setMavenHome);
        file("maven.repository").ifPresent(request::setLocalRepositoryDirectory);
        file("maven.settings").filter(File::isFile).ifPresent(request::setUserSettingsFile);
        file("maven.settings.global").filter(File::isFile).ifPresent(request::setGlobalSettingsFile);
        assertEquals(0, new DefaultInvoker().execute(request).getExitCode(), output::toString);
    }

    private static Optional<File> file(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(path -> new File(path.replaceFirst("^file:", "")));
    }
}
