package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import io.github.clouddisclosure.tablefiles.internal.part.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells share. */
final class SharedStrings {
    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings of(WorkbookParts parts, String name) throws IOException {
        SharedStrings shared = new SharedStrings();
        long characters = 0;
        try (XmlReader xml = parts.open(name)) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                if (xml.name().equals("si")) {
                    String text = RichText.read(xml);
                    characters += text.length();
                    WorkbookLimits.checkCharacters(characters);
                    shared.texts.add(text);
                    WorkbookLimits.checkTexts(shared.texts.size());
                }
            }
            xml.nextChild(0);
        }
        return shared;
    }

    /** The text with an index, from 0, in digits. */
    String text(String index) throws TableFileException {
        int at = SheetPlaces.number(index);
        if (at < 0 || at >= texts.size()) {
            throw WorkbookLimits.damaged();
        }
        return texts.get(at);
    }
}
