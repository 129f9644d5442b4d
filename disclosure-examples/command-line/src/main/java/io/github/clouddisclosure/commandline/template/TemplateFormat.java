package io.github.clouddisclosure.commandline.template;

import io.github.clouddisclosure.commandline.output.FileForm;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.jackson.DisclosureTemplate;
import io.github.clouddisclosure.tablefiles.TemplateWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of a template. */
enum TemplateFormat implements FileForm {
    xlsx("xlsx"),
    yaml("yaml", "yml"),
    json("json");

    private final List<String> extensions;

    TemplateFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The form for the extension of a file. */
    static Optional<TemplateFormat> of(Path file) {
        return FileForm.of(file, values());
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    /** The template in this form. */
    byte[] template(Guideline guideline, Locale locale) throws IOException {
        return switch (this) {
            case xlsx -> workbook(guideline, locale);
            case yaml -> DisclosureTemplate.of(guideline, locale).yaml().getBytes(StandardCharsets.UTF_8);
            case json -> DisclosureTemplate.of(guideline, locale).json().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] workbook(Guideline guideline, Locale locale) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        TemplateWorkbook.write(guideline, locale, workbook);
        return workbook.toByteArray();
    }
}
