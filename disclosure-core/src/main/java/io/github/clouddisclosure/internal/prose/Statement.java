package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.value.Choice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence with a subject, which may be left out, and a predicate. Not thread-safe. */
final class Statement {
    private static final String[] SEPARATORS = {"、", ",", "・", "/", "及び", "および", "並びに", "ならびに", "と", "や"};
    private static final String[] PAUSES = {"、", " "};
    private static final String[] AS = {"として、", "として"};
    private static final String[] NONE = {};
    private static final Part[] SUBJECTS = {Part.ASKED, Part.INSTANCE, Part.OBJECT, Part.MEANS};

    private final ProseText text;
    private final Phrases phrases;
    private final StringBuilder besides = new StringBuilder();

    private @Nullable Part subject;
    /** Whether the sentence says less than its subject and predicate: here, always, among others. */
    private boolean isNarrowed;

    private Statement(ProseText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    static Optional<Said> read(ProseText text, Phrases phrases) {
        int start = text.start();
        return new Statement(text, phrases)
                .withoutSubject(start)
                .or(() -> new Statement(text, phrases).withSubject(start))
                .or(() -> behind(text.after(start, phrases.own(Part.BEFORE)), text, phrases))
                .or(() -> behindTopic(text.after(start, phrases.ofEveryRow(Part.BEFORE)), text, phrases));
    }

    private static Optional<Said> behind(int before, ProseText text, Phrases phrases) {
        return before < 0
                ? Optional.empty()
                : new Statement(text, phrases)
                        .narrowed()
                        .withoutSubject(text.skip(before, PAUSES))
                        .or(() -> behindTopic(before, text, phrases));
    }

    /** Behind 当社は, the subject must be named: that of 本サービスは暗号化しています is the service. */
    private static Optional<Said> behindTopic(int before, ProseText text, Phrases phrases) {
        return before < 0
                ? Optional.empty()
                : new Statement(text, phrases).narrowed().withSubject(text.skip(before, PAUSES));
    }

    private Statement narrowed() {
        isNarrowed = true;
        return this;
    }

    private Optional<Said> withoutSubject(int start) {
        int predicate = text.skip(start, phrases.ofEveryRow(Part.NOT_ADVERB));
        return said(Predicate.read(text, phrases, predicate, null, ""))
                .filter(said -> predicate == start || said.choice() == Choice.NO);
    }

    private Optional<Said> withSubject(int start) {
        int subjectEnd = longestSubject(start);
        if (subjectEnd < 0) {
            return Optional.empty();
        }
        int end = bracket(others(subjectEnd));
        int behindParticle = text.skip(end, phrases.ofEveryRow(Part.PARTICLE));
        return as(end).or(() -> behindParticle == end ? Optional.empty() : predicate(end, behindParticle))
                .or(() -> predicate(end, end));
    }

    private int longestSubject(int start) {
        int longest = -1;
        for (Part part : SUBJECTS) {
            int end = text.after(start, phrases.own(part));
            if (end > longest) {
                longest = end;
                subject = part;
            }
        }
        return longest;
    }

    /** Further instances: ISMS、プライバシーマーク. */
    private int others(int first) {
        int end = first;
        for (int at = text.after(end, SEPARATORS); at >= 0; at = text.after(end, SEPARATORS)) {
            int next = Math.max(text.after(at, phrases.own(Part.INSTANCE)), text.after(at, phrases.own(Part.MEANS)));
            if (next < 0) {
                return end;
            }
            isNarrowed = true;
            end = next;
        }
        return end;
    }

    private int bracket(int at) {
        int end = text.at(at) == '(' ? text.indexOf(")", at) : -1;
        if (end < 0) {
            return at;
        }
        isNarrowed = true;
        besides.append(text.plain(at, end + 1));
        return end + 1;
    }

    /** DR対策として…を実施しています. */
    private Optional<Said> as(int end) {
        int from = text.after(end, AS);
        int to = from < 0 || subject == Part.MEANS ? -1 : text.indexOf("を", from);
        String something = to < 0 ? "" : text.plain(from, to);
        if (something.isEmpty() || !ProseText.isOneObject(something)) {
            return Optional.empty();
        }
        Optional<Said> said = Predicate.readDone(text, phrases, to + 1)
                .map(predicate -> new Said(predicate.choice(), text.start(), predicate.end()));
        besides.append(said.isPresent() ? something : "");
        return said.filter(yes -> yes.choice() == Choice.YES && isBelievable(yes));
    }

    private Optional<Said> predicate(int particle, int behind) {
        boolean wasNarrowed = isNarrowed;
        int next = text.skipSpaces(behind > particle ? text.skip(behind, PAUSES) : behind);
        for (int end = adverb(next); end > next; end = adverb(next)) {
            next = end;
            isNarrowed = true;
        }
        next = text.skip(next, isNarrowed ? NONE : phrases.ofEveryRow(Part.NOT_ADVERB));
        Optional<Said> said = said(Predicate.read(text, phrases, next, subject, text.plain(particle, behind)));
        isNarrowed = wasNarrowed;
        return said;
    }

    private int adverb(int at) {
        return Math.max(text.after(at, phrases.own(Part.ADVERB)), text.after(at, phrases.ofEveryRow(Part.ADVERB)));
    }

    private Optional<Said> said(Optional<Predicate> predicate) {
        return predicate
                .map(found -> new Said(found.choice(), text.start(), found.end()))
                .filter(this::isBelievable);
    }

    private boolean isBelievable(Said said) {
        String rest = text.withoutAddresses(said.to());
        if (said.choice() == Choice.YES) {
            return !Doubts.in(besides + rest, phrases);
        }
        return !isNarrowed && (!ProseText.hasWords(rest) || isBesideThePoint(rest));
    }

    private boolean isBesideThePoint(String rest) {
        String[] toThePoint = phrases.own(Part.BESIDE);
        for (String word : toThePoint) {
            if (rest.contains(word)) {
                return false;
            }
        }
        return toThePoint.length > 0 && rest.chars().noneMatch(Character::isDigit) && !Doubts.in(rest, phrases);
    }
}
