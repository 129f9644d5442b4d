package io.github.clouddisclosure.commandline.output;

/** What stands in place of words that are about a person, or may be. */
public final class HiddenWords {
    private HiddenWords() {}

    public static String in(Language language) {
        return language.say("(個人についての記載か、その可能性があるため表示しません)", "(not shown: it is about a person, or may be)");
    }
}
