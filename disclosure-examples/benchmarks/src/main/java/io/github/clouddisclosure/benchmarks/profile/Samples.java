package io.github.clouddisclosure.benchmarks.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * The samples of an operation.
 *
 * @param all the number of samples
 * @param inRules the samples taken in the library's rules or in code that they call
 * @param byClass the samples taken in each class outside the JDK, or in JDK code that it calls
 */
public record Samples(Profiled operation, int all, int inRules, Map<String, Integer> byClass) {
    private static final List<String> JDK = List.of("java.", "jdk.", "sun.");
    private static final String RULES = "io.github.clouddisclosure.rule.";

    static Samples read(Profiled operation, Path recording) throws IOException {
        Map<String, Integer> byClass = new TreeMap<>();
        int all = 0;
        int inRules = 0;
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                List<String> classes = classes(events.readEvent());
                if (!classes.isEmpty()) {
                    all++;
                    inRules += classes.stream().anyMatch(name -> name.startsWith(RULES)) ? 1 : 0;
                    byClass.merge(classes.get(0), 1, Integer::sum);
                }
            }
        }
        return new Samples(operation, all, inRules, byClass);
    }

    /** The classes from the innermost call outwards, without those of the JDK. */
    private static List<String> classes(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return List.of();
        }
        return event.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(name -> JDK.stream().noneMatch(name::startsWith))
                .toList();
    }
}
