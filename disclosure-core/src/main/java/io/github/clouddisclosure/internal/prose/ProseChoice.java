package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/**
 * What words say where a row asks for a choice, if a careful reader has no doubt about it. They are compared with the
 * sentences that {@code phrases.tsv} allows, from their first character to the last.
 */
public final class ProseChoice {
    /** Longer words say more than a choice. */
    private static final int MAX_LENGTH = 400;

    private ProseChoice() {}

    /** The answer and its phrase; none for words that say neither yes nor no, or in which there is a doubt. */
    public static Optional<ProseReading> read(GuidelineRow row, String words) {
        if (!row.kind().isChoice() || words.length() > MAX_LENGTH || isNoProse(row, words)) {
            return Optional.empty();
        }
        Optional<Phrases> phrases = PhraseTable.of(row);
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        ProseText text = new ProseText(words);
        return GivenDetail.read(row, words, text, phrases.get())
                .or(() -> said(text, phrases.get())
                        .map(said -> new ProseReading(
                                Stated.of(YesNo.of(said.choice())).withNote(words),
                                text.written(said.from(), said.to()))));
    }

    /** What can be read as it is, is no prose. */
    private static boolean isNoProse(GuidelineRow row, String words) {
        return !(AnswerText.read(row, WhiteSpace.fold(words)) instanceof Described);
    }

    private static Optional<Said> said(ProseText text, Phrases phrases) {
        return Statement.read(text, phrases)
                .or(() -> StatedInDocument.read(text, phrases))
                .or(() -> LinkedDocument.read(text, phrases))
                .or(() -> NamedPerson.read(text, phrases));
    }
}
