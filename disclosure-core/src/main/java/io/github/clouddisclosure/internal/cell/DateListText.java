package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes a text that holds only dates: {@code 2020年2月18日、2021年4月}. */
final class DateListText {
    private DateListText() {}

    static Optional<Stated<DateList>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        List<PartialDate> dates = new ArrayList<>();
        while (!cursor.atEnd()) {
            Optional<PartialDate> date = DateText.accept(cursor);
            if (date.isEmpty()) {
                return Optional.empty();
            }
            dates.add(date.get());
            Optional<String> note = Remarks.note(cursor);
            if (cursor.acceptEnd()) {
                return Optional.of(Remarks.on(Stated.of(new DateList(dates)), note));
            } else if (note.isPresent()) {
                return Optional.empty();
            }
            cursor.acceptAny("、", ",", "及び", "および");
            cursor.skipSpaces();
        }
        return Optional.empty();
    }

    static String write(DateList dates) {
        return dates.dates().stream().map(DateText::write).collect(Collectors.joining("、"));
    }
}
