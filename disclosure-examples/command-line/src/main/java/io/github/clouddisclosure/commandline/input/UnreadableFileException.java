package io.github.clouddisclosure.commandline.input;

import java.io.IOException;

/** Thrown where a file cannot be read as a disclosure. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient UnreadableFile file;

    UnreadableFileException(UnreadableFile file) {
        super(file.name());
        this.file = file;
    }

    /** The same about a file that people know by another name. */
    public UnreadableFileException named(String name) {
        return new UnreadableFileException(new UnreadableFile(name, file.reasons(), file.words()));
    }

    /** The file, and why it cannot be read. */
    public UnreadableFile file() {
        return file;
    }
}
