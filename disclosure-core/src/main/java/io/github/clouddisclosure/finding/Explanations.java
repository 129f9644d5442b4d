package io.github.clouddisclosure.finding;

import java.util.Locale;
import java.util.Properties;

/** What the codes mean and how to mend what was found, in one language. Read on the first call, apart from the messages. */
final class Explanations {
    private final Properties texts;

    private Explanations(String fileName) {
        this.texts = TextFile.read(fileName);
    }

    static Explanations in(Locale locale) {
        return locale.getLanguage().equals("ja") ? Japanese.EXPLANATIONS : English.EXPLANATIONS;
    }

    String description(FindingCode code) {
        return texts.getProperty(code.code() + ".description");
    }

    String remedy(FindingCode code) {
        return texts.getProperty(code.code() + ".remedy");
    }

    private static final class Japanese {
        private static final Explanations EXPLANATIONS = new Explanations("explanations_ja.properties");
    }

    private static final class English {
        private static final Explanations EXPLANATIONS = new Explanations("explanations_en.properties");
    }
}
