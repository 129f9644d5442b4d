package io.github.clouddisclosure.commandline.baseline;

import java.util.List;

/**
 * What a baseline said about a run.
 *
 * @param file the file it is kept in, as given
 * @param isWritten whether it was written in this run
 * @param known how many findings it accepts that are still there, or, if it was written, from now on
 * @param mended the accepted findings that are gone
 */
public record BaselineSummary(String file, boolean isWritten, int known, List<KnownFinding> mended) {}
