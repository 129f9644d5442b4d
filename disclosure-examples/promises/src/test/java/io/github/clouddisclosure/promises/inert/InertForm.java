package io.github.clouddisclosure.promises.inert;

/** What a form must be for its reader to take all of a content as text. */
interface InertForm {
    /**
     * Fails if something is there that is not there without hostile texts.
     *
     * @param output what was written
     * @param harmless what was written of the same disclosure with harmless texts
     */
    void check(byte[] output, byte[] harmless) throws Exception;
}
