package io.github.clouddisclosure.table;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of names of which each stands in 「…」 or 『…』. In any other list nobody can tell where a name ends. */
final class NamesText {
    private static final String[] SEPARATORS = {"、", "・", ",", "及び", "および", "と"};

    private NamesText() {}

    static Optional<Stated<Names>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        List<String> names = new ArrayList<>();
        while (!cursor.atEnd()) {
            Optional<String> name = cursor.quotation();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
            if (cursor.acceptEnd()) {
                return Optional.of(Stated.of(new Names(names)));
            }
            cursor.acceptAny(SEPARATORS);
            cursor.skipSpaces();
        }
        return Optional.empty();
    }
}
