package io.github.clouddisclosure.promises.fuzzing;

/** Reads an input as a user of the library would, and returns if it ends in one of the ways that are promised. */
@FunctionalInterface
interface InputReader {
    /**
     * Reads an input. A result and a typed error are both fine.
     *
     * @param input any bytes
     * @throws Exception if reading ends in another way: this breaks the promise
     */
    void read(byte[] input) throws Exception;
}
