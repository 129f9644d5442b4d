package io.github.clouddisclosure.benchmarks.linear.count;

/**
 * A text that counts how often a regular expression reads one of its characters.
 *
 * @param text the text
 */
public record CountedText(CharSequence text) implements CharSequence {
    /** The text, counted. */
    public static CharSequence of(CharSequence text) {
        return new CountedText(text);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        OperationCount.step();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        OperationCount.steps(end - start);
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
