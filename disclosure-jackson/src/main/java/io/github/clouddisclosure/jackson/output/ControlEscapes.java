package io.github.clouddisclosure.jackson.output;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes for JSON that is safe to display: it contains no control characters, and nothing is lost. */
public final class ControlEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    /** As Jackson writes its own escapes. */
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final int[] ascii = standardAsciiEscapesForJSON();

    /** Escapes the characters that JSON requires, and all {@link ControlCharacters}. */
    public ControlEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return ControlCharacters.isControl(character)
                ? new SerializedString("\\u" + HEX.toHexDigits((char) character))
                : null;
    }
}
