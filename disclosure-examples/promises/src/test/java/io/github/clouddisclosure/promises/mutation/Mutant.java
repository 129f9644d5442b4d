package io.github.clouddisclosure.promises.mutation;

/**
 * One change of one instruction, and what the tests made of it.
 *
 * @param place where the change is
 * @param line the line of the source
 * @param description the change in words
 * @param status what became of it, in the words of PIT
 */
record Mutant(MutantPlace place, int line, String description, String status) {
    private static final String TIMED_OUT = "TIMED_OUT";

    /** Without an end is noticed: the test run would not have ended. Errors of memory and of the process are not. */
    boolean isKilled() {
        return status.equals("KILLED") || isTimedOut();
    }

    boolean isTimedOut() {
        return status.equals(TIMED_OUT);
    }

    @Override
    public String toString() {
        return place + "\t(line " + line + ": " + description + ", " + status + ")";
    }
}
