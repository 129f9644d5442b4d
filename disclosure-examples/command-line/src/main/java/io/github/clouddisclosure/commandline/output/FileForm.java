package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A form of an output file, as named on the command line, or told by the extension of the file. */
public interface FileForm {
    /** The extensions of files in this form, in lower case. */
    List<String> extensions();

    /** The form, among some, for the extension of a file. */
    static <F extends FileForm> Optional<F> of(Path file, F[] forms) {
        String extension = FileExtension.of(file);
        return Arrays.stream(forms)
                .filter(form -> form.extensions().contains(extension))
                .findFirst();
    }

    /** Says that an extension tells none of some forms, and which there are. */
    static LocalizedText unknown(FileForm... forms) {
        List<String> names = Arrays.stream(forms).map(FileForm::toString).toList();
        int last = names.size() - 1;
        return new LocalizedText(
                "拡張子から形式が分かりません。--format で " + String.join("、", names) + " のいずれかを指定してください。",
                "The extension does not tell the form. Use --format "
                        + names.stream().limit(last).collect(Collectors.joining(", ")) + " or " + names.get(last)
                        + ".");
    }
}
