package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.finding.Severity;

/** The colours of text on a terminal. They repeat what the words say. */
public enum TextStyle {
    PLAIN {
        @Override
        String paint(String code, String text) {
            return text;
        }
    },
    COLORED {
        @Override
        String paint(String code, String text) {
            return text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    };

    private static final String BOLD = "1";
    private static final String BOLD_RED = "1;31";
    private static final String BOLD_GREEN = "1;32";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String BOLD_YELLOW = "1;33";
    private static final String BOLD_CYAN = "1;36";

    static TextStyle of(boolean isColored) {
        return isColored ? COLORED : PLAIN;
    }

    /** A printable text in the colour of a severity. */
    public String severity(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> BOLD_RED;
                    case WARNING -> BOLD_YELLOW;
                    case INFO -> BOLD_CYAN;
                },
                text);
    }

    /** A printable text in the colour of a step down (negative) or up (positive). */
    public String direction(int step, String text) {
        return step == 0 ? text : paint(step < 0 ? BOLD_RED : BOLD_GREEN, text);
    }

    /** A printable text that was removed. */
    public String removed(String text) {
        return paint(RED, text);
    }

    /** A printable text that was added. */
    public String added(String text) {
        return paint(GREEN, text);
    }

    /** A printable text that stands out. */
    public String strong(String text) {
        return paint(BOLD, text);
    }

    abstract String paint(String code, String text);
}
