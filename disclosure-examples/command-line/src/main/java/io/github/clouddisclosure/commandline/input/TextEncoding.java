package io.github.clouddisclosure.commandline.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encoding of a text, as {@link io.github.clouddisclosure.tablefiles.TableForm} reads it. */
public final class TextEncoding {
    private static final int MARK = 0xFEFF;
    private static final int SWAPPED_MARK = 0xFFFE;

    private TextEncoding() {}

    /** UTF-16, if the text begins with its byte order mark, and otherwise the encoding that is given. */
    public static Charset of(byte[] text, Charset given) {
        int first = text.length < 2 ? 0 : (text[0] & 0xFF) << 8 | text[1] & 0xFF;
        return first == MARK || first == SWAPPED_MARK ? StandardCharsets.UTF_16 : given;
    }
}
