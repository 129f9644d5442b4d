package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.value.Choice;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a subject, to the end of the clause.
 *
 * @param choice whether that is a yes or a no
 * @param end where it ends
 */
record Predicate(Choice choice, int end) {
    private static final String[] OBJECT_PARTICLES = {"は", "を", "が", "も"};
    private static final String[] POLITE = {"である", "です"};
    private static final String[] NOT_YET = {"未"};
    private static final String ALSO = "も";
    private static final String OBJECT = "を";
    private static final Part[] DONE = {Part.DONE_ENDING};
    private static final Part[] OFFERED = {Part.DONE_ENDING, Part.OFFERED_ENDING};

    /** The predicate at a place, of a subject or of one that is left out, behind a particle or none. */
    static Optional<Predicate> read(ProseText text, Phrases phrases, int at, @Nullable Part subject, String particle) {
        boolean isThing = subject == null ? phrases.has(Part.ASKED) : subject == Part.ASKED || subject == Part.INSTANCE;
        boolean canExist = isThing
                && (particle.isEmpty()
                        || Arrays.asList(phrases.ofEveryRow(Part.IS_PARTICLE)).contains(particle));
        boolean canBeDenied = subject != Part.INSTANCE && subject != Part.MEANS && !particle.equals(ALSO);
        return yes(text, at, phrases.own(Part.YES))
                .or(() -> no(text, at, phrases.own(Part.NO)))
                .or(() -> canExist ? yes(text, at, phrases.ofEveryRow(Part.IS)) : Optional.empty())
                .or(() -> canExist ? no(text, at, phrases.ofEveryRow(Part.IS_NOT)) : Optional.empty())
                .or(() -> isThing ? yes(text, at, phrases.ofEveryRow(Part.DOES)) : Optional.empty())
                .or(() -> isThing ? no(text, at, phrases.ofEveryRow(Part.DOES_NOT)) : Optional.empty())
                .or(() -> readDone(text, phrases, at))
                .or(() -> subject == null ? Optional.empty() : readShown(text, phrases, at, particle))
                .filter(read -> read.choice() == Choice.YES || canBeDenied);
    }

    /** A verb of the row and its ending. */
    static Optional<Predicate> readDone(ProseText text, Phrases phrases, int at) {
        return verb(text, phrases, at, Part.DONE, DONE, Part.NOT_DONE_ENDING)
                .or(() -> verb(text, phrases, at, Part.OFFERED, OFFERED, Part.NOT_DONE_ENDING, Part.NOT_OFFERED_ENDING))
                .or(() -> verb(text, phrases, at, Part.DISCLOSED, OFFERED, Part.NOT_DISCLOSED_ENDING))
                .or(() -> notYet(text, phrases, at));
    }

    /** What is shown exists; and a verb without an ending is a yes if nothing but the address of a page follows. */
    private static Optional<Predicate> readShown(ProseText text, Phrases phrases, int at, String particle) {
        Optional<Predicate> shown = verb(text, phrases, at, Part.SHOWN, DONE);
        if (shown.isPresent() || !particle.isEmpty() && !particle.equals(OBJECT)) {
            return shown;
        }
        return yes(text, at, phrases.own(Part.DONE))
                .filter(done -> !ProseText.hasWords(text.withoutAddresses(done.end())));
    }

    private static Optional<Predicate> verb(
            ProseText text, Phrases phrases, int at, Part verb, Part[] endings, Part... denials) {
        int stem = text.after(at, phrases.own(verb));
        if (stem < 0) {
            return Optional.empty();
        }
        int behind = text.skip(stem, OBJECT_PARTICLES);
        for (Part ending : endings) {
            Optional<Predicate> yes = yes(text, behind, phrases.ofEveryRow(ending));
            if (yes.isPresent()) {
                return yes;
            }
        }
        for (Part denial : denials) {
            Optional<Predicate> no = no(text, behind, phrases.ofEveryRow(denial));
            if (no.isPresent()) {
                return no;
            }
        }
        return Optional.empty();
    }

    private static Optional<Predicate> notYet(ProseText text, Phrases phrases, int at) {
        int verb = text.after(at, NOT_YET);
        return verb < 0 ? Optional.empty() : no(text, verb, phrases.own(Part.DONE));
    }

    private static Optional<Predicate> yes(ProseText text, int at, String[] words) {
        return toTheEnd(text, Choice.YES, text.after(at, words));
    }

    private static Optional<Predicate> no(ProseText text, int at, String[] words) {
        return toTheEnd(text, Choice.NO, text.after(at, words));
    }

    private static Optional<Predicate> toTheEnd(ProseText text, Choice choice, int end) {
        int last = end < 0 ? end : text.skip(end, POLITE);
        return last >= 0 && text.isEnd(last) ? Optional.of(new Predicate(choice, last)) : Optional.empty();
    }
}
