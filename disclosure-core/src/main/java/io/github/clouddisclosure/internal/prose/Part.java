package io.github.clouddisclosure.internal.prose;

import java.util.Locale;

/** A part of a sentence, as {@code phrases.tsv} names and explains it. */
enum Part {
    BEFORE,
    ASKED,
    INSTANCE,
    OBJECT,
    MEANS,
    PARTICLE,
    IS_PARTICLE,
    ADVERB,
    NOT_ADVERB,
    IS,
    IS_NOT,
    DOES,
    DOES_NOT,
    DONE,
    DONE_ENDING,
    NOT_DONE_ENDING,
    SHOWN,
    OFFERED,
    OFFERED_ENDING,
    NOT_OFFERED_ENDING,
    DISCLOSED,
    NOT_DISCLOSED_ENDING,
    YES,
    NO,
    LABEL,
    LINKED,
    NAMED,
    STATED,
    DOCUMENT,
    BESIDE,
    DOUBT,
    ENGLISH_DOUBT;

    static Part named(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
