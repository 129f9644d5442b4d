package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is shown when a cell is selected: a hint, and a list to choose from. Anything else can be entered too: a choice
 * mostly needs a detail after it.
 */
final class SheetHints {
    /** The most characters that a workbook can hold for a list, and for a hint. */
    private static final int MAX_CHARACTERS = 255;

    private final Map<Hint, List<SheetPlace>> cells = new LinkedHashMap<>();

    private record Hint(String words, List<String> choices) {}

    void add(SheetPlace cell, String words, List<String> choices) {
        String list = String.join(",", choices);
        if (words.length() > MAX_CHARACTERS || list.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("a hint with more than " + MAX_CHARACTERS + " characters: " + words);
        }
        cells.computeIfAbsent(new Hint(words, choices), added -> new ArrayList<>())
                .add(cell);
    }

    String element() {
        if (cells.isEmpty()) {
            return "";
        }
        StringBuilder element = new StringBuilder("<dataValidations count=\"")
                .append(cells.size())
                .append("\">");
        cells.forEach((hint, places) -> {
            String list = String.join(",", hint.choices());
            element.append("<dataValidation")
                    .append(list.isEmpty() ? "" : " type=\"list\"")
                    .append(" allowBlank=\"1\" showInputMessage=\"1\" prompt=\"")
                    .append(XmlWriting.escape(hint.words()))
                    .append("\" sqref=\"")
                    .append(String.join(
                            " ", places.stream().map(SheetPlace::toString).toList()))
                    .append('"');
            element.append(
                    list.isEmpty()
                            ? "/>"
                            : "><formula1>\"" + XmlWriting.escape(list) + "\"</formula1></dataValidation>");
        });
        return element.append("</dataValidations>").toString();
    }
}
