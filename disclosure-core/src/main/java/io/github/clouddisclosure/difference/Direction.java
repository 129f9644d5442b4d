package io.github.clouddisclosure.difference;

import io.github.clouddisclosure.guideline.LocalizedText;

/** Whether a change gives whoever reads the disclosure less or more than before. Nothing is said where it is not evident. */
public enum Direction {
    /** Less: an answer was withdrawn or withheld, availability went down, notice became shorter, yes became no. */
    GIVES_LESS("後退", "gives less"),
    /** Neither, or not evidently so. */
    NEUTRAL("中立", "neutral"),
    /** More: an answer was added or released, availability went up, notice became longer, no became yes. */
    GIVES_MORE("前進", "gives more");

    private final LocalizedText label;

    Direction(String ja, String en) {
        this.label = new LocalizedText(ja, en);
    }

    /** {@return the direction in a word or two} */
    public LocalizedText label() {
        return label;
    }

    Direction opposite() {
        return switch (this) {
            case GIVES_LESS -> GIVES_MORE;
            case NEUTRAL -> NEUTRAL;
            case GIVES_MORE -> GIVES_LESS;
        };
    }

    /** The direction of a step up (positive) or down (negative). */
    static Direction of(int step) {
        return step == 0 ? NEUTRAL : step < 0 ? GIVES_LESS : GIVES_MORE;
    }
}
