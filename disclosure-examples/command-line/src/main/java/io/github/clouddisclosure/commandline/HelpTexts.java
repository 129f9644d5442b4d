package io.github.clouddisclosure.commandline;

import io.github.clouddisclosure.commandline.output.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the help says, in the language asked for. It is read only when help is shown. */
final class HelpTexts {
    private static final String OPTION = "--locale";

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        String name = "help_" + language + ".properties";
        try (InputStream stream = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether help may be asked for by an argument, also one of several short options: -hV. */
    static boolean isAskedForBy(String argument) {
        return argument.equals("--help")
                || argument.startsWith("-") && !argument.startsWith("--") && argument.contains("h");
    }

    /** The language that arguments ask for, even if they are wrong: then, too, help is shown. */
    static Language language(String... arguments) {
        String value = "";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + '=')) {
                value = arguments[i].substring(OPTION.length() + 1);
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                value = arguments[i + 1];
            }
        }
        return value.equalsIgnoreCase(Language.en.name()) ? Language.en : Language.ja;
    }
}
