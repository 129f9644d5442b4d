package io.github.clouddisclosure.promises.fuzzing;

/** What Jazzer calls. The name of the target is its only argument. */
public final class FuzzEntry {
    private static FuzzTarget target = FuzzTarget.JSON;

    private FuzzEntry() {}

    /**
     * Chooses the target.
     *
     * @param arguments the name of the target
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTarget.named(arguments[0]);
    }

    /**
     * Reads one input.
     *
     * @param input what the fuzzer came up with
     * @throws Exception if the promise is broken
     */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.read(input);
    }
}
