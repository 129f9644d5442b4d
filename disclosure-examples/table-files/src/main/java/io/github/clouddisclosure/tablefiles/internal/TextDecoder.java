package io.github.clouddisclosure.tablefiles.internal;

import io.github.clouddisclosure.tablefiles.TableFileException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes texts, and reports bytes that are not in their encoding, which the constructor of a string does not. */
public final class TextDecoder {
    private static final int MARK = 0xFEFF;
    private static final int SWAPPED_MARK = 0xFFFE;

    private TextDecoder() {}

    /**
     * The characters of a text.
     *
     * @throws TableFileException if the text ends within a character
     * @throws CharacterCodingException if it is not in the encoding
     */
    public static String decode(byte[] text, Charset encoding) throws TableFileException, CharacterCodingException {
        CharsetDecoder decoder = encodingOf(text, encoding).newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(text);
        CharBuffer characters = CharBuffer.allocate((int) Math.ceil(text.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(bytes, characters, false);
        if (result.isError()) {
            result.throwException();
        } else if (bytes.hasRemaining()) {
            throw new TableFileException(
                    "文字の途中で終わっています。元のファイルから複写又はダウンロードし直してください。",
                    "The text ends within a character. Copy or download the file again.");
        }
        decoder.decode(bytes, characters, true);
        decoder.flush(characters);
        return characters.flip().toString();
    }

    /** The encoding of a text: that of its byte order mark, if it is one of UTF-16, and otherwise the one that is given. */
    public static Charset encodingOf(byte[] text, Charset given) {
        int first = text.length < 2 ? 0 : (text[0] & 0xFF) << 8 | text[1] & 0xFF;
        return first == MARK || first == SWAPPED_MARK ? StandardCharsets.UTF_16 : given;
    }
}
