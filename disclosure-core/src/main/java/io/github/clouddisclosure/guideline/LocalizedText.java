package io.github.clouddisclosure.guideline;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A wording in the two languages of this library.
 *
 * @param ja the wording in Japanese
 * @param en the wording in English
 */
public record LocalizedText(String ja, String en) {
    /** Checks that nothing is null. */
    public LocalizedText {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
    }

    /**
     * The wording for a reader.
     *
     * @param locale the reader's locale
     * @return the Japanese wording for a Japanese locale, the English one for every other
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
