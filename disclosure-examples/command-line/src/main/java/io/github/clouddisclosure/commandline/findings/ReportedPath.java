package io.github.clouddisclosure.commandline.findings;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The name of a file in reports for other programs, which know files by their paths below the folder of the run.
 *
 * @param path the path below that folder, with {@code /} between its steps, or the whole path of a file elsewhere
 * @param isBelow whether it is below that folder
 */
record ReportedPath(String path, boolean isBelow) {
    /** Characters that stand for themselves in the path of a URI (RFC 3986), at any place in it. */
    private static final String UNENCODED = "/-._~!$&'()*+,;=@";

    private static final String STANDARD_INPUT = "-";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static ReportedPath of(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return new ReportedPath("stdin", true);
        }
        try {
            Path folder = Path.of("").toAbsolutePath().normalize();
            Path file = folder.resolve(name).normalize();
            boolean isBelow = file.startsWith(folder) && !file.equals(folder);
            return new ReportedPath(slashed(isBelow ? folder.relativize(file) : file), isBelow);
        } catch (InvalidPathException notAName) {
            return new ReportedPath(name, true);
        }
    }

    /** The path as a URI, percent-encoded: relative if the file is below the folder of the run. */
    String uri() {
        StringBuilder uri = new StringBuilder(isBelow ? "" : path.startsWith("/") ? "file://" : "file:///");
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isLetterOrDigit = unit >= 0 && Character.isLetterOrDigit(unit);
            if (isLetterOrDigit || UNENCODED.indexOf(unit) >= 0) {
                uri.append((char) unit);
            } else {
                uri.append('%').append(HEX.toHexDigits(unit));
            }
        }
        return uri.toString();
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
