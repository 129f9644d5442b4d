package io.github.clouddisclosure.promises.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Where threads waited for each other within the library, however short. */
final class Waiting {
    private static final String LIBRARY = "io.github.clouddisclosure.";
    private static final String TESTS = LIBRARY + "promises.";
    private static final List<String> EVENTS =
            List.of("jdk.JavaMonitorEnter", "jdk.JavaMonitorWait", "jdk.ThreadPark", "jdk.VirtualThreadPinned");

    private Waiting() {}

    /** Does something. */
    interface Action {
        void run() throws Exception;
    }

    /** The stacks of the threads that waited. */
    static List<String> during(Action action, Path folder) throws Exception {
        try (Recording recording = new Recording()) {
            for (String event : known()) {
                recording.enable(event).withThreshold(Duration.ZERO).withStackTrace();
            }
            recording.start();
            action.run();
            recording.stop();
            return stacks(recording, folder);
        }
    }

    private static List<String> known() {
        return FlightRecorder.getFlightRecorder().getEventTypes().stream()
                .map(type -> type.getName())
                .filter(EVENTS::contains)
                .toList();
    }

    private static List<String> stacks(Recording recording, Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "waiting", ".jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> EVENTS.contains(event.getEventType().getName()))
                .filter(event -> frames(event).anyMatch(Waiting::isLibrary))
                .filter(event -> frames(event).noneMatch(Waiting::isLookup))
                .filter(event -> frames(event).findFirst().stream().noneMatch(Waiting::isRegistration))
                .map(Waiting::describe)
                .distinct()
                .toList();
    }

    private static Stream<RecordedFrame> frames(RecordedEvent event) {
        return Optional.ofNullable(event.getStackTrace()).map(RecordedStackTrace::getFrames).stream()
                .flatMap(List::stream);
    }

    private static boolean isLibrary(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.startsWith(LIBRARY) && !type.startsWith(TESTS);
    }

    /** The first thread that comes to a place looks the classes up that it names, under a lock of the JDK. */
    private static boolean isLookup(RecordedFrame frame) {
        return frame.getMethod().getType().getName().startsWith("jdk.internal.loader.");
    }

    /** The JDK lists what holds native memory, as its classes for compression do, under a lock of its own. */
    private static boolean isRegistration(RecordedFrame frame) {
        return frame.getMethod().getType().getName().equals("jdk.internal.ref.PhantomCleanable");
    }

    private static String describe(RecordedEvent event) {
        return event.getEventType().getName() + ": "
                + frames(event)
                        .map(frame -> frame.getMethod().getType().getName() + "."
                                + frame.getMethod().getName())
                        .collect(Collectors.joining(" < "));
    }
}
