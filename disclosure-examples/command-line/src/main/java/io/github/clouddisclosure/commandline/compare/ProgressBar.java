package io.github.clouddisclosure.commandline.compare;

import java.io.PrintStream;

/** A bar that grows in one line of a terminal. Elsewhere it prints nothing. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final int PERCENT = 100;

    private final PrintStream terminal;
    private final boolean isShown;
    private final int total;
    private int done;
    private int shownPercent = -1;
    private int shownLength;

    ProgressBar(PrintStream terminal, boolean isShown, int total) {
        this.terminal = terminal;
        this.isShown = isShown && total > 1;
        this.total = total;
    }

    /** One more is done. */
    void advance() {
        done++;
        int percent = (int) ((long) done * PERCENT / total);
        if (isShown && percent != shownPercent) {
            shownPercent = percent;
            int filled = percent * WIDTH / PERCENT;
            String bar = '[' + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + " / " + total;
            terminal.print('\r' + bar);
            terminal.flush();
            shownLength = bar.length();
        }
    }

    /** Leaves the line empty, for a message or at the end. */
    void clear() {
        if (shownLength > 0) {
            terminal.print('\r' + " ".repeat(shownLength) + '\r');
            terminal.flush();
            shownLength = 0;
            shownPercent = -1;
        }
    }
}
