package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.guideline.LocalizedText;
import java.util.Locale;

/** The languages that the commands speak. */
public enum Language {
    ja(Locale.JAPANESE),
    en(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String say(String japanese, String english) {
        return of(new LocalizedText(japanese, english));
    }

    public String of(LocalizedText text) {
        return text.in(locale);
    }

    /** The number of a line, as the start of a message about it. */
    public String lineNumber(int number) {
        return say(number + "行目: ", "line " + number + ": ");
    }
}
