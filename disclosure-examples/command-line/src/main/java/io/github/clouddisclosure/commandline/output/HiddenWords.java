package io.github.clouddisclosure.commandline.output;

/** What stands in place of words that may be about the life of the representative. */
public final class HiddenWords {
    private HiddenWords() {}

    public static String in(Language language) {
        return language.say("(代表者経歴の可能性があるため表示しません)", "(not shown: it may be the career of the representative)");
    }
}
