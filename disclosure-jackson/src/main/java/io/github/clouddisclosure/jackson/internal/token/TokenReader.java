package io.github.clouddisclosure.jackson.internal.token;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A parser. Its methods throw what Jackson throws; the implementation wraps a checked exception, and unwraps it where
 * the codec returns.
 *
 * <p>Not an interface: if only one implementation is loaded, as is usual, the JVM calls its methods directly.
 */
public abstract class TokenReader {
    /** {@return the current token} */
    public abstract Token token();

    /** {@return the next token, to which it steps} */
    public abstract Token next();

    /** {@return the name of the next field, to which it steps; null if the next token, to which it steps, is another} */
    public abstract @Nullable String nextName();

    /**
     * {@return whether the current token can be read as a text} A plain scalar of YAML can, even if {@link #token()} is the
     * number, true or false that it looks like; nothing in JSON but a text can.
     */
    public boolean isText() {
        return token() == Token.TEXT;
    }

    /** {@return the current text, as it is written where it may also be a number, true or false} */
    public abstract String text();

    /** {@return the length of the current text or number} */
    public abstract int textLength();

    /** {@return an array that holds the current text from {@link #textOffset()} on} */
    public abstract char[] textCharacters();

    /** {@return where the current text begins in {@link #textCharacters()}} */
    public abstract int textOffset();

    /** {@return the current number with its scale; null if its exponent is too large for one} */
    public abstract @Nullable BigDecimal decimal();

    /** {@return whether the current whole number is a {@code long}} */
    public abstract boolean isLong();

    /** {@return the current whole number} */
    public abstract long wholeNumber();

    /** {@return how many objects and arrays are open} */
    public abstract int depth();

    /** {@return the JSON pointer of the current token} */
    public abstract String pointer();

    /** {@return where the current token begins} */
    public abstract TokenLocation tokenLocation();

    /** {@return how far the text has been read} */
    public abstract TokenLocation location();
}
