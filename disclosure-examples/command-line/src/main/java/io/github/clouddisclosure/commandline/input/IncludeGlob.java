package io.github.clouddisclosure.commandline.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which files of a folder are meant: {@code *.json} by their names, {@code disclosures/**} by their paths below the
 * folder.
 */
public record IncludeGlob(PathMatcher matcher, boolean isOfPath) {
    /** Whether a file is meant, given its path below the folder. */
    boolean includes(Path below) {
        return matcher.matches(isOfPath ? below : below.getFileName());
    }

    /** Reads a glob given as an option. */
    public static final class Converter implements ITypeConverter<IncludeGlob> {
        @Override
        public IncludeGlob convert(String glob) {
            try {
                return new IncludeGlob(FileSystems.getDefault().getPathMatcher("glob:" + glob), glob.contains("/"));
            } catch (PatternSyntaxException malformed) {
                throw new TypeConversionException(
                        "パターンとして読めません。*.json のように指定してください。/ Not a pattern. Use a form such as *.json.");
            }
        }
    }
}
