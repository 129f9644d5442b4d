package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;
import io.github.clouddisclosure.tablefiles.internal.part.XmlReader;
import java.io.IOException;

/** The text of a cell that may have runs in several fonts. Its pronunciation, in {@code rPh}, is not part of it. */
final class RichText {
    private RichText() {}

    /** Reads the text of the innermost open element, and closes it. */
    static String read(XmlReader xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("t")) {
                add(xml.text(), text);
            } else if (xml.name().equals("r")) {
                int run = xml.depth();
                while (xml.nextChild(run)) {
                    if (xml.name().equals("t")) {
                        add(xml.text(), text);
                    }
                }
            }
        }
        return EscapedText.unescape(text.toString());
    }

    private static void add(String part, StringBuilder text) {
        WorkbookLimits.checkCharacters((long) text.length() + part.length());
        text.append(part);
    }
}
