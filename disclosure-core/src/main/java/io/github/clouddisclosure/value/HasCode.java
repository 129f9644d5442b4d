package io.github.clouddisclosure.value;

/** A constant with a stable word for JSON, implemented by each enumeration of this package that has words in JSON. */
public interface HasCode {
    /** {@return the word in JSON, in English, lower case, with hyphens} */
    String code();
}
