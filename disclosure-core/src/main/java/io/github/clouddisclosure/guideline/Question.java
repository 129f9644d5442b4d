package io.github.clouddisclosure.guideline;

/** What a row that wants a yes or a no asks, and so the words that answer it in Japanese. */
public enum Question {
    /** 有無: whether there is such a thing, answered 有り or 無し. */
    EXISTENCE,
    /** か否か: whether something is so, answered はい or いいえ. 有り and 無し are understood as well. */
    TRUTH,
    /** 有無 and, of what there is, か否か: answered 有り or 無し. はい and いいえ are understood as well. */
    EXISTENCE_AND_TRUTH
}
