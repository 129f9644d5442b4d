package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.value.Choice;
import java.util.Optional;

/** A sentence that says which document has the rules that the row asks for: 就業規則に規定しています. */
final class StatedInDocument {
    private static final String[] IN = {"において", "に", "で"};

    private StatedInDocument() {}

    static Optional<Said> read(ProseText text, Phrases phrases) {
        if (!phrases.has(Part.STATED)) {
            return Optional.empty();
        }
        int start = text.start();
        for (int at = start; at < text.length(); at++) {
            int document = text.after(at, phrases.ofEveryRow(Part.DOCUMENT));
            int in = document < 0 ? -1 : text.after(document, IN);
            int end = in < 0 ? -1 : end(text, phrases, in);
            if (end >= 0 && text.isEnd(end)) {
                String documents = text.plain(start, document);
                return ProseText.isOneObject(documents) && !Doubts.in(documents + text.withoutAddresses(end), phrases)
                        ? Optional.of(new Said(Choice.YES, start, end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The end of the verb, behind the thing that the row asks for if it is named. */
    private static int end(ProseText text, Phrases phrases, int at) {
        int thing = Math.max(text.after(at, phrases.own(Part.ASKED)), text.after(at, phrases.own(Part.INSTANCE)));
        int object = thing < 0 ? -1 : text.after(thing, new String[] {"を", "が"});
        int verb = Math.max(at, object);
        int stem = text.after(verb, phrases.own(Part.STATED));
        return stem < 0
                ? text.after(verb, phrases.ofEveryRow(Part.DOES))
                : text.after(stem, phrases.ofEveryRow(Part.DONE_ENDING));
    }
}
