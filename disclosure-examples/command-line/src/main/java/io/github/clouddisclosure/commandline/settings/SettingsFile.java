package io.github.clouddisclosure.commandline.settings;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.Optional;

/**
 * A file of settings that was found.
 *
 * @param name its path, as short as it can be
 * @param settings what it says; the defaults if it cannot be read
 * @param problem why it cannot be read
 */
public record SettingsFile(String name, CheckSettings settings, Optional<LocalizedText> problem) {}
