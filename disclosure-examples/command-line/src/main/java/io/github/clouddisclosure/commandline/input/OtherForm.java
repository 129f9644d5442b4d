package io.github.clouddisclosure.commandline.input;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.table.reading.TableReader;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out, after a file could not be read in one form, whether it is a disclosure in another. */
public final class OtherForm {
    private OtherForm() {}

    /** The other form, if the content is certain to be in it: a table is read to see that it is one. */
    public static Optional<DisclosureForm> of(byte[] content, DisclosureForm tried, Charset encoding) {
        Optional<DisclosureForm> evident = ContentForm.evident(content);
        DisclosureForm likely = likely(content);
        boolean isSame = likely == tried || likely == DisclosureForm.json && tried == DisclosureForm.yaml;
        boolean isCertain = likely.table().isPresent()
                ? isTable(content, likely.table().get(), encoding)
                : likely == DisclosureForm.yaml || evident.isPresent();
        return isSame || !isCertain ? Optional.empty() : Optional.of(likely);
    }

    /** The form that the content looks like, whatever its name. */
    public static DisclosureForm likely(byte[] content) {
        return ContentForm.evident(content).orElseGet(() -> TextShape.of(content));
    }

    private static boolean isTable(byte[] content, TableForm form, Charset encoding) {
        try {
            TableReader.read(form.read(content, encoding));
            return true;
        } catch (IOException | TableReadException noTable) {
            return false;
        }
    }

    /** Says that a file is in another form than its extension or an option says, and what to do. */
    public static LocalizedText reason(Path file, Optional<? extends Enum<?>> option, DisclosureForm found) {
        if (option.isPresent()) {
            String tried = "--from " + option.get().name();
            return new LocalizedText(
                    tried + " と指定されていますが、内容は" + found.label().ja() + "です。--from " + found + " としてください。",
                    tried + " was given, but the content is " + found.label().en() + ". Use --from " + found + ".");
        }
        String extension = "." + DisclosureForm.extension(file);
        return new LocalizedText(
                "拡張子は " + extension + " ですが、内容は" + found.label().ja() + "です。拡張子を直すか、--from " + found + " を付けてください。",
                "The extension is " + extension + ", but the content is "
                        + found.label().en() + ". Correct the extension, or add --from " + found + ".");
    }
}
