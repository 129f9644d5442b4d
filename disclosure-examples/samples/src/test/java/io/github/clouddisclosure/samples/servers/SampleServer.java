package io.github.clouddisclosure.samples.servers;

import io.github.clouddisclosure.samples.maven.SampleProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A sample that is a server, and how it is started on a free port. */
enum SampleServer {
    SPRING_BOOT_4_1("spring-boot-4", "", Framework.SPRING),
    /** The same sample on the line before. */
    SPRING_BOOT_4_0("spring-boot-4", "4.0.9", Framework.SPRING);

    private static final String SPRING_BOOT_4 = "<version>4.1.2</version>";

    private final String sample;
    private final String otherVersion;
    private final Framework framework;

    SampleServer(String sample, String otherVersion, Framework framework) {
        this.sample = sample;
        this.otherVersion = otherVersion;
        this.framework = framework;
    }

    Framework framework() {
        return framework;
    }

    /** Builds the sample. */
    SampleProject build() throws IOException, MavenInvocationException {
        SampleProject project = SampleProject.copy(sample, sample + otherVersion);
        if (!otherVersion.isEmpty()) {
            project.replaceInPom(SPRING_BOOT_4, "<version>" + otherVersion + "</version>");
        }
        return project.verify();
    }

    /** Starts what was built. */
    RunningServer start(SampleProject project) throws IOException {
        return RunningServer.start(framework.arguments(project), project.file("server.log"));
    }

    /** Starts it so that it logs what it logs by default, and every refusal. */
    RunningServer startLogging(SampleProject project) throws IOException {
        List<String> arguments = new ArrayList<>(framework.arguments(project));
        arguments.addAll(framework.argumentsForLogging());
        return RunningServer.start(arguments, project.file("server-logging.log"));
    }

    /** What starts a server of a framework, on a free port of this machine alone. */
    enum Framework {
        SPRING {
            @Override
            List<String> arguments(SampleProject project) {
                return List.of(
                        "-jar",
                        path(project.file("target/disclosures.jar")),
                        "--server.address=127.0.0.1",
                        "--server.port=0");
            }

            /** A refusal that the application handles is in the log only there; one that it does not, by default. */
            @Override
            List<String> argumentsForLogging() {
                return List.of("--logging.level.web=DEBUG");
            }

            @Override
            String wordForARefusal() {
                return "MethodArgumentNotValidException";
            }
        };

        abstract List<String> arguments(SampleProject project);

        abstract List<String> argumentsForLogging();

        /** What is in the log after a refusal. */
        abstract String wordForARefusal();

        private static String path(Path file) {
            return file.toAbsolutePath().toString();
        }
    }
}
