package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.output.FileExtension;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of a change log and of a list for a change notification. */
enum DifferenceFormat {
    text(true, false, "txt"),
    json(true, false, "json"),
    markdown(true, true, "md", "markdown"),
    html(true, true, "html", "htm"),
    xlsx(false, true, "xlsx");

    private final boolean isOfLog;
    private final boolean isOfNotification;
    private final List<String> extensions;

    DifferenceFormat(boolean isOfLog, boolean isOfNotification, String... extensions) {
        this.isOfLog = isOfLog;
        this.isOfNotification = isOfNotification;
        this.extensions = List.of(extensions);
    }

    /** The form for the extension of a file. */
    static Optional<DifferenceFormat> of(Path file) {
        String extension = FileExtension.of(file);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    boolean isFor(boolean notification) {
        return notification ? isOfNotification : isOfLog;
    }
}
