package io.github.clouddisclosure.jackson;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The directives before a document, which the parser does not show. */
final class YamlDirectives {
    private static final Pattern VERSION = Pattern.compile("%YAML[ \\t]+1\\.2[ \\t]*([ \\t]#.*)?");

    private YamlDirectives() {}

    /** The offset of the first directive other than {@code %YAML 1.2}; negative if there is none. */
    static int unsupported(byte[] text, int from) {
        int line = from;
        while (line < text.length) {
            int end = endOfLine(text, line);
            if (text[line] == '%') {
                String directive = new String(text, line, end - line, StandardCharsets.UTF_8);
                if (!VERSION.matcher(directive).matches()) {
                    return line;
                }
            } else if (!isBlankOrComment(text, line, end)) {
                return -1;
            }
            line = end + 1;
        }
        return -1;
    }

    private static int endOfLine(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return at;
    }

    private static boolean isBlankOrComment(byte[] text, int from, int end) {
        int at = from;
        while (at < end && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at == end || text[at] == '#';
    }
}
