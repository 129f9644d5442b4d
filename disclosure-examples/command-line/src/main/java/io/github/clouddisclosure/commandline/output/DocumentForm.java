package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureYaml;
import java.nio.file.Path;
import java.util.Optional;

/** The forms in which a disclosure is written so that nothing of it is lost. */
public enum DocumentForm {
    json,
    yaml;

    /** The form for the extension of a file: JSON, unless it is that of YAML. */
    public static DocumentForm of(Optional<Path> file) {
        return switch (file.map(FileExtension::of).orElse("")) {
            case "yaml", "yml" -> yaml;
            default -> json;
        };
    }

    /**
     * Reads a document in this form.
     *
     * @throws io.github.clouddisclosure.jackson.DisclosureReadException if it is no disclosure
     */
    public Disclosure read(byte[] content) {
        return switch (this) {
            case json -> DisclosureJson.create().read(content);
            case yaml -> DisclosureYaml.create().read(content);
        };
    }

    /**
     * A disclosure in this form.
     *
     * @throws io.github.clouddisclosure.jackson.DisclosureWriteException if it is over a limit of the reader
     */
    public byte[] bytes(Disclosure disclosure) {
        return switch (this) {
            case json -> DisclosureJson.create().write(disclosure);
            case yaml -> DisclosureYaml.create().write(disclosure);
        };
    }
}
