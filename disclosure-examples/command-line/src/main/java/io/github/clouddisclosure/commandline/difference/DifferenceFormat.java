package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.output.FileForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The forms of a change log and of a list for a change notification. */
enum DifferenceFormat implements FileForm {
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
        return FileForm.of(file, values());
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    boolean isFor(boolean notification) {
        return notification ? isOfNotification : isOfLog;
    }
}
