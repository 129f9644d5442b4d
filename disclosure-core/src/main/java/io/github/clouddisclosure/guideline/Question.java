package io.github.clouddisclosure.guideline;

/** The question that a yes-or-no row asks, which decides the Japanese words of the answer. */
public enum Question {
    /** 有無: whether there is such a thing, answered 有り or 無し. */
    EXISTENCE,
    /** か否か: whether something is so, answered はい or いいえ. 有り and 無し are accepted too. */
    TRUTH,
    /** 有無 and, for what exists, か否か: answered 有り or 無し. はい and いいえ are accepted too. */
    EXISTENCE_AND_TRUTH
}
