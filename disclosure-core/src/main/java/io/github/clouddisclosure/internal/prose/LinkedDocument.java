package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.value.Choice;
import java.util.Optional;

/** The name of the document that the row asks for and the address where it is: プライバシーポリシー https://…. */
final class LinkedDocument {
    private LinkedDocument() {}

    static Optional<Said> read(ProseText text, Phrases phrases) {
        for (int at = 0; phrases.has(Part.LINKED) && at < text.length(); at++) {
            int name = text.isStart(at) ? text.after(at, phrases.own(Part.LINKED)) : -1;
            int address = name < 0 ? -1 : text.skipSpaces(text.skip(text.skipSpaces(name), new String[] {":"}));
            if (address >= 0 && text.isAddress(address)) {
                int end = text.endOfAddress(address);
                return text.isEnd(end) && hasOnlyNames(text.withoutAddresses(0), phrases)
                        ? Optional.of(new Said(Choice.YES, at, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether there are only names of documents beside the addresses. */
    private static boolean hasOnlyNames(String words, Phrases phrases) {
        for (String name : words.split(" ")) {
            if (ProseText.hasWords(name)
                    && !endsWithAny(name, phrases.ofEveryRow(Part.DOCUMENT))
                    && !endsWithAny(name, phrases.own(Part.LINKED))) {
                return false;
            }
        }
        return !Doubts.in(words, phrases);
    }

    private static boolean endsWithAny(String name, String[] words) {
        for (String word : words) {
            if (name.endsWith(word) || name.endsWith(word + ':')) {
                return true;
            }
        }
        return false;
    }
}
