package io.github.clouddisclosure.commandline.template;

import io.github.clouddisclosure.commandline.output.FileExtension;
import io.github.clouddisclosure.jackson.DisclosureTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of a template. */
enum TemplateFormat {
    yaml("yaml", "yml"),
    json("json");

    private final List<String> extensions;

    TemplateFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The form for the extension of a file. */
    static Optional<TemplateFormat> of(Path file) {
        String extension = FileExtension.of(file);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    void write(DisclosureTemplate template, OutputStream out) throws IOException {
        String text = switch (this) {
            case yaml -> template.yaml();
            case json -> template.json();
        };
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
