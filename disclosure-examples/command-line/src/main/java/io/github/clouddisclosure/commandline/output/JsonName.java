package io.github.clouddisclosure.commandline.output;

import java.util.Locale;

/** The word for a constant in JSON. */
public final class JsonName {
    private JsonName() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
