package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.value.Choice;
import java.util.Optional;

/** The post that the row asks for, and behind it family name and given name of the person who has it. */
final class NamedPerson {
    private static final int MAX_NAME_LENGTH = 4;

    private NamedPerson() {}

    static Optional<Said> read(ProseText text, Phrases phrases) {
        int start = text.start();
        int post = text.after(start, phrases.own(Part.NAMED));
        if (post < 0 || text.at(post) != ' ' && text.at(post) != ':') {
            return Optional.empty();
        }
        int family = text.skipSpaces(post + 1);
        int given = text.skipSpaces(endOfName(text, family));
        int end = endOfName(text, given);
        boolean isName = given > endOfName(text, family)
                && isShort(endOfName(text, family) - family)
                && isShort(end - given)
                && text.skipSpaces(end) == text.length();
        return isName && !Doubts.in(text.plain(family, end), phrases)
                ? Optional.of(new Said(Choice.YES, start, end))
                : Optional.empty();
    }

    private static boolean isShort(int length) {
        return length > 0 && length <= MAX_NAME_LENGTH;
    }

    private static int endOfName(ProseText text, int from) {
        int end = from;
        while (Character.isLetter(text.at(end)) && text.at(end) > '\u3000') {
            end++;
        }
        return end;
    }
}
