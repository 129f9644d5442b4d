package io.github.clouddisclosure.jackson.internal.token;

import java.math.BigDecimal;

/** A generator. What {@link TokenReader} says of exceptions, and why it is not an interface, holds here too. */
public abstract class TokenWriter {
    /** Begins an object. */
    public abstract void startObject();

    /** Ends an object. */
    public abstract void endObject();

    /** Begins an array. */
    public abstract void startArray();

    /** Ends an array. */
    public abstract void endArray();

    /** Writes the name of a field. */
    public abstract void name(Word name);

    /** Writes a text that is a word of the form. */
    public abstract void text(Word word);

    /** Writes a text. */
    public abstract void text(String text);

    /** Writes a number. */
    public abstract void number(long number);

    /** Writes a number. */
    public abstract void number(BigDecimal number);

    /** Writes true. */
    public abstract void writeTrue();

    /** Writes null. */
    public abstract void writeNull();

    /** {@return whether {@link #number(BigDecimal)} writes no exponent} */
    public abstract boolean isPlain();

    /** {@return the JSON pointer of what is written} */
    public abstract String pointer();
}
