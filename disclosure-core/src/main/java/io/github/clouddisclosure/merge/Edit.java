package io.github.clouddisclosure.merge;

/** Which side's edit of a thing stands. */
enum Edit {
    /** Only we changed it, both sides changed it in the same way, or nobody did. */
    OURS,
    /** Only they changed it. */
    THEIRS,
    /** Both sides changed it, and not in the same way. */
    CONFLICT;

    static Edit of(Object base, Object ours, Object theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return OURS;
        }
        return ours.equals(base) ? THEIRS : CONFLICT;
    }

    /** What stands: our side where both sides changed it. */
    <T> T choose(T ours, T theirs) {
        return this == THEIRS ? theirs : ours;
    }
}
