package io.github.clouddisclosure.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The machine and the settings of the measurements. The JVM is the one that JMH reports to have forked.
 *
 * @param results what JMH reports of a round
 */
record MachineSection(JsonNode results, int rounds, String command) implements ReportSection {
    private static final double KIB_PER_GIB = 1024 * 1024;

    @Override
    public String markdown() {
        String system = Stream.of("os.name", "os.version", "os.arch")
                .map(System::getProperty)
                .collect(Collectors.joining(" "));
        String arguments = results.get(0)
                .get("jvmArgs")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
        String lines = "- Processor: " + first("/proc/cpuinfo", "model name", "unknown") + ", cores: "
                + Runtime.getRuntime().availableProcessors() + ", memory: " + memory() + '\n'
                + "- System: " + system + '\n'
                + "- JVM: " + text("vmName") + ' ' + text("vmVersion") + ", `" + arguments + "`\n"
                + "- JMH " + text("jmhVersion") + ", rounds: " + rounds + "; in each round one fork per line, "
                + warmups() + " × " + text("warmupTime") + " of warm-up and "
                + text("measurementIterations") + " × " + text("measurementTime") + " measured\n"
                + "- Command: `" + command + "`\n";
        return "## Machine and command\n\n" + lines;
    }

    /** Some operations are warmed up for longer than others. */
    private String warmups() {
        return results.valueStream()
                .map(result -> result.get("warmupIterations").asInt())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
    }

    private String text(String name) {
        return results.get(0).get(name).asString();
    }

    private static String memory() {
        String kib = first("/proc/meminfo", "MemTotal", "").replaceAll("[^0-9]", "");
        return kib.isEmpty() ? "unknown" : String.format(Locale.ROOT, "%.1f GiB", Long.parseLong(kib) / KIB_PER_GIB);
    }

    /** The first value with a name in a system file of Linux. */
    private static String first(String file, String name, String otherwise) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException otherSystem) {
            return otherwise;
        }
    }
}
