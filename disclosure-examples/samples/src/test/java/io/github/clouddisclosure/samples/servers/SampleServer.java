package io.github.clouddisclosure.samples.servers;

import io.github.clouddisclosure.samples.maven.SampleProject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A sample that is a server, and how it is started on a free port of this machine alone. */
enum SampleServer {
    SPRING_BOOT_4_1("spring-boot-4", "4.1.2", Framework.SPRING) {
        /** Only there the log has what the application answers itself, in words that Spring else logs by default. */
        @Override
        List<String> moreLog() {
            return List.of("--logging.level.web=DEBUG");
        }
    },

    /** The same sample on the line before. */
    SPRING_BOOT_4_0("spring-boot-4", "4.0.9", Framework.SPRING) {
        @Override
        List<String> moreLog() {
            return SPRING_BOOT_4_1.moreLog();
        }
    },

    /** Here nothing but the default log is needed: it has every refusal. */
    SPRING_BOOT_3_5("spring-boot-3", "3.5.16", Framework.SPRING) {
        @Override
        List<String> moreLog() {
            return List.of();
        }
    },

    QUARKUS_3("quarkus-3", "3.27.2", Framework.QUARKUS) {
        /** By default Quarkus logs no refusal. */
        @Override
        List<String> moreLog() {
            return List.of("-Dquarkus.log.level=DEBUG");
        }
    };

    private final String sample;
    private final String version;
    private final Framework framework;

    SampleServer(String sample, String version, Framework framework) {
        this.sample = sample;
        this.version = version;
        this.framework = framework;
    }

    /** What makes the log tell of refusals. */
    abstract List<String> moreLog();

    /** Whether it says in OpenAPI what it is asked and answers. */
    boolean describesItsApi() {
        return sample.equals(SPRING_BOOT_4_1.sample);
    }

    /** Builds the sample. */
    SampleProject build() throws IOException, MavenInvocationException {
        String written = this == SPRING_BOOT_4_0 ? SPRING_BOOT_4_1.version : version;
        return SampleProject.copy(sample, sample + "-" + version)
                .replaceInPom(">" + written + "<", ">" + version + "<")
                .verify();
    }

    /** Starts what was built. */
    RunningServer start(SampleProject project) throws IOException {
        return start(project, List.of(), "server.log");
    }

    /** Starts what was built, with refusals in its log. */
    RunningServer startLogging(SampleProject project) throws IOException {
        return start(project, moreLog(), "server-with-refusals.log");
    }

    private RunningServer start(SampleProject project, List<String> more, String log) throws IOException {
        List<String> options = new ArrayList<>(framework.options());
        options.addAll(more);
        List<String> arguments = framework.arguments(project.file(framework.jar()), options);
        return RunningServer.start(arguments, project.file("target").resolve(log));
    }
}
