package io.github.clouddisclosure.jackson.internal.token;

import org.jspecify.annotations.Nullable;

/** A name or a code of the form, which each generation of Jackson encodes once, when it first writes it. */
public final class Word {
    private final String text;
    /** The encoded text. It needs no lock: an encoding is immutable, and if two threads make one, either will do. */
    private @Nullable Object jackson2;

    private @Nullable Object jackson3;

    /** A word. */
    public Word(String text) {
        this.text = text;
    }

    /** {@return its text} */
    public String text() {
        return text;
    }

    /** {@return the text as encoded for Jackson 2; null before it is} */
    public @Nullable Object jackson2() {
        return jackson2;
    }

    /** Keeps the text as encoded for Jackson 2, in an immutable object. */
    public void keepJackson2(Object encoded) {
        jackson2 = encoded;
    }

    /** {@return the text as encoded for Jackson 3; null before it is} */
    public @Nullable Object jackson3() {
        return jackson3;
    }

    /** Keeps the text as encoded for Jackson 3, in an immutable object. */
    public void keepJackson3(Object encoded) {
        jackson3 = encoded;
    }
}
