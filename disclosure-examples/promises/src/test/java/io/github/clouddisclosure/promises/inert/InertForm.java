package io.github.clouddisclosure.promises.inert;

/** What a form must be for its reader to take all of a content as text. */
interface InertForm {
    /**
     * The check of what a call writes about any texts.
     *
     * @param harmless what the same call wrote of the same disclosure with harmless texts
     */
    Check against(byte[] harmless) throws Exception;

    /** A check of what is written. */
    @FunctionalInterface
    interface Check {
        /** Fails if something is there that is not there without hostile texts. */
        void check(byte[] output) throws Exception;
    }
}
