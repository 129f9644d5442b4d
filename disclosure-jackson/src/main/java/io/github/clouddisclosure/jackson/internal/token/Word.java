package io.github.clouddisclosure.jackson.internal.token;

import org.jspecify.annotations.Nullable;

/** A name or a code of the form, which each generation of Jackson encodes once, when it first writes it. */
public final class Word {
    private final String text;
    /** What Jackson makes of the text. No thread sees one half made, and any will do: so no lock is needed. */
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

    /** {@return what Jackson 2 has made of the text; null at first} */
    public @Nullable Object jackson2() {
        return jackson2;
    }

    /** Keeps what Jackson 2 makes of the text, which must be immutable, with final fields. */
    public void keepJackson2(Object encoded) {
        jackson2 = encoded;
    }

    /** {@return what Jackson 3 has made of the text; null at first} */
    public @Nullable Object jackson3() {
        return jackson3;
    }

    /** Keeps what Jackson 3 makes of the text, which must be immutable, with final fields. */
    public void keepJackson3(Object encoded) {
        jackson3 = encoded;
    }
}
