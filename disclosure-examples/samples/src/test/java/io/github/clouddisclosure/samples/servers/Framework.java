package io.github.clouddisclosure.samples.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the servers of a framework are started. */
enum Framework {
    SPRING("target/disclosures.jar", List.of("--server.address=127.0.0.1", "--server.port=0")) {
        @Override
        List<String> arguments(Path jar, List<String> options) {
            return joined(List.of("-jar", jar.toString()), options);
        }
    },

    QUARKUS("target/quarkus-app/quarkus-run.jar", List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0")) {
        @Override
        List<String> arguments(Path jar, List<String> options) {
            return joined(options, List.of("-jar", jar.toString()));
        }
    };

    private final String jar;
    private final List<String> options;

    Framework(String jar, List<String> options) {
        this.jar = jar;
        this.options = options;
    }

    /** Where a build leaves what is started. */
    String jar() {
        return jar;
    }

    /** What makes a server listen on a free port of this machine alone. */
    List<String> options() {
        return options;
    }

    /** The arguments of {@code java}: Spring takes options of the program, Quarkus those of the virtual machine. */
    abstract List<String> arguments(Path jar, List<String> options);

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
