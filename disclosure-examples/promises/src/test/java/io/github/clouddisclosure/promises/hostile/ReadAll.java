package io.github.clouddisclosure.promises.hostile;

/** Reads the files one after another, in a process with little memory, and says what became of each. */
public final class ReadAll {
    private ReadAll() {}

    /** Prints a line for each file. */
    public static void main(String[] arguments) {
        for (HostileFile file : HostileFile.values()) {
            System.out.println(file.name() + "=" + outcome(file));
        }
    }

    private static String outcome(HostileFile file) {
        try {
            return file.read().name();
        } catch (Exception | OutOfMemoryError | StackOverflowError failure) {
            return failure.toString();
        }
    }
}
