package io.github.clouddisclosure.commandline.output;

import io.github.clouddisclosure.table.grid.TableLine;
import io.github.clouddisclosure.table.reading.TableReading;
import java.util.List;

/** A line of a table in one line of a report. For what may be about a person, only its place. */
public final class TableLineText {
    private TableLineText() {}

    public static String of(TableLine line, TableReading reading, Language language) {
        return place(line, language) + (reading.mayBePersonal(line) ? HiddenWords.in(language) : text(line));
    }

    /** Where a line is, as the start of a message about it. */
    public static String place(TableLine line, Language language) {
        return line.place().isEmpty() ? language.lineNumber(line.number()) : line.place() + ": ";
    }

    /** A text with every run of white space as one space. */
    public static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String text(TableLine text) {
        List<String> cells = text.cells().stream().map(TableLineText::inOneLine).toList();
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return String.join(" | ", cells.subList(0, end)).strip();
    }
}
