package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.NotApplicable;
import io.github.clouddisclosure.answer.TypedAnswer;
import io.github.clouddisclosure.answer.Withheld;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.PostalAddress;
import java.util.Locale;
import java.util.Optional;

/** Words that name a state of an answer and say nothing else but a remark: 非公開, 該当なし(理由). */
public final class StateWords {
    public static final String WITHHELD = "非公開";
    public static final String NOT_APPLICABLE = "該当なし";
    private static final String NOT_APPLICABLE_TOO = "該当無し";

    /** A longer text explains something, even if it begins like a state. */
    private static final int MAX_LENGTH = 60;

    /** The first letters of all words, by which nearly every other text is told from them. */
    private static final String BEGINNINGS = "非該wWnN";

    private StateWords() {}

    /** The state that the text of a cell names, with its remark and its source text. */
    static Optional<TypedAnswer<?>> read(String text) {
        return state(text).map(state -> state.withSourceText(text));
    }

    private static Optional<TypedAnswer<?>> state(String text) {
        TextCursor cursor = new TextCursor(text);
        boolean withheld = cursor.accept(WITHHELD);
        if (!withheld && !cursor.acceptAny(NOT_APPLICABLE, NOT_APPLICABLE_TOO)) {
            return Optional.empty();
        }
        Optional<String> note = Remarks.note(cursor);
        if (!cursor.acceptEnd()) {
            return Optional.empty();
        }
        TypedAnswer<?> state = withheld ? Withheld.plain() : NotApplicable.plain();
        return Optional.of(note.<TypedAnswer<?>>map(state::withNote).orElse(state));
    }

    /** The state that words in any form name, as a cell does or by its word in JSON, without a source text. */
    public static Optional<TypedAnswer<?>> meant(String words) {
        if (!mayBegin(words)) {
            return Optional.empty();
        }
        String folded = WhiteSpace.fold(words);
        return state(folded).or(() -> byWord(folded));
    }

    private static Optional<TypedAnswer<?>> byWord(String folded) {
        return switch (folded.toLowerCase(Locale.ROOT)) {
            case "withheld" -> Optional.of(Withheld.plain());
            case "not-applicable", "not applicable", "n/a" -> Optional.of(NotApplicable.plain());
            default -> Optional.empty();
        };
    }

    /** The state that a value names, if any text is a value of its kind. */
    public static Optional<TypedAnswer<?>> in(Object value) {
        if (value instanceof String text) {
            return meant(text);
        }
        return value instanceof PostalAddress address && address.postalCode().isEmpty()
                ? meant(address.address())
                : Optional.empty();
    }

    private static boolean mayBegin(String words) {
        if (words.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (!WhiteSpace.is(words.charAt(i))) {
                return BEGINNINGS.indexOf(words.charAt(i)) >= 0;
            }
        }
        return false;
    }
}
