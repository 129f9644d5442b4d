package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.XmlWriting;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of the cells of a workbook to be written, each once, in the order of their first use. */
final class SharedTexts {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private int cells;

    /** The index of the text of a cell. */
    int index(String text) {
        cells++;
        return texts.computeIfAbsent(text, added -> texts.size());
    }

    String part() {
        StringBuilder part = new StringBuilder(XmlWriting.DECLARATION_ALONE)
                .append("<sst xmlns=\"")
                .append(SheetWriter.NAMESPACE);
        part.append("\" count=\"")
                .append(cells)
                .append("\" uniqueCount=\"")
                .append(texts.size())
                .append("\">");
        texts.keySet()
                .forEach(text -> part.append("<si><t xml:space=\"preserve\">")
                        .append(XmlWriting.escape(text))
                        .append("</t></si>"));
        return part.append("</sst>").toString();
    }
}
