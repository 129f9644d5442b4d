package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.value.Qualifier;
import java.util.Optional;

/** Reads the qualifier of a number: 約 before it; 程度, 以上, 以下, 以内, 超 or 未満 after its unit. */
final class QualifierText {
    private QualifierText() {}

    static Optional<Qualifier> before(TextCursor cursor) {
        boolean about = cursor.acceptAny("約", "およそ");
        cursor.skipSpaces();
        return about ? Optional.of(Qualifier.ABOUT) : Optional.empty();
    }

    static Optional<Qualifier> after(TextCursor cursor) {
        int from = cursor.position();
        cursor.skipSpaces();
        if (cursor.accept("程度")) {
            return Optional.of(Qualifier.ABOUT);
        } else if (cursor.accept("以上")) {
            return Optional.of(Qualifier.AT_LEAST);
        } else if (cursor.acceptAny("以下", "以内")) {
            return Optional.of(Qualifier.AT_MOST);
        } else if (cursor.accept("超")) {
            return Optional.of(Qualifier.MORE_THAN);
        } else if (cursor.accept("未満")) {
            return Optional.of(Qualifier.LESS_THAN);
        }
        cursor.reset(from);
        return Optional.empty();
    }
}
