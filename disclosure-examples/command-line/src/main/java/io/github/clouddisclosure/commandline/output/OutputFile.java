package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The file that a command will write. */
public final class OutputFile {
    private OutputFile() {}

    /** Why a file must not or cannot be written: it is the input file, or its folder does not exist. */
    public static Optional<LocalizedText> refusal(Path input, Path output) {
        if (isSame(input, output)) {
            return Optional.of(new LocalizedText(
                    "読み込むファイルと同じです。別のファイルを指定してください。", "This is the input file. Choose another file."));
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null && Files.notExists(folder)) {
            return Optional.of(new LocalizedText("書き込み先のフォルダーがありません。", "Its folder does not exist."));
        }
        return Optional.empty();
    }

    /** The same for an input file that is named in an argument. */
    public static Optional<LocalizedText> refusal(String input, Path output) {
        try {
            return refusal(Path.of(input), output);
        } catch (InvalidPathException notAName) {
            return Optional.empty(); // it cannot be read, as its reader will say
        }
    }

    private static boolean isSame(Path input, Path output) {
        if (input.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.isSameFile(input, output);
        } catch (IOException missing) { // a file that does not exist cannot be overwritten
            return false;
        }
    }
}
