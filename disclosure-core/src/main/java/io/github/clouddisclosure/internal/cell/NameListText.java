package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.NameList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes a list of names, each in 「…」 or 『…』. In any other list, it is unclear where a name ends. */
final class NameListText {
    private static final String[] SEPARATORS = {"、", "・", ",", "及び", "および", "と"};

    private NameListText() {}

    static Optional<Stated<NameList>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        List<String> names = new ArrayList<>();
        while (!cursor.atEnd()) {
            Optional<String> name = cursor.quotation();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
            Optional<String> note = Remarks.note(cursor);
            if (cursor.acceptEnd()) {
                return Optional.of(Remarks.on(Stated.of(new NameList(names)), note));
            } else if (note.isPresent()) {
                return Optional.empty();
            }
            cursor.acceptAny(SEPARATORS);
            cursor.skipSpaces();
        }
        return Optional.empty();
    }

    static String write(NameList names) {
        return names.names().stream()
                .map(name -> Brackets.enclose(name, "「『", "」』"))
                .collect(Collectors.joining("、"));
    }
}
