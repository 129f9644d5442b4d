package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.baseline.BaselineSummary;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said about a run as a whole.
 *
 * @param settings the files of settings that were found
 * @param baseline the baseline, if one was named
 */
public record RunSummary(List<String> settings, Optional<BaselineSummary> baseline) {}
