package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import io.github.clouddisclosure.tablefiles.internal.part.XmlReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The content types of the parts of a workbook. Every workbook declares here that it is one. */
final class ContentTypes {
    private static final String NAME = "[Content_Types].xml";
    private static final String[] ENDINGS = {".main+xml", ".sharedStrings+xml", ".styles+xml"};

    private final Map<String, String> partByEnding = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes of(WorkbookParts parts) throws IOException {
        ContentTypes types = new ContentTypes();
        try (XmlReader xml = parts.open(NAME, "PartName", "ContentType")) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                for (String ending : ENDINGS) {
                    if (xml.name().equals("Override")
                            && xml.attribute("ContentType").endsWith(ending)) {
                        types.partByEnding.put(ending, xml.attribute("PartName"));
                    }
                }
            }
            xml.nextChild(0);
        }
        return types;
    }

    Optional<String> workbook() {
        return Optional.ofNullable(partByEnding.get(ENDINGS[0]));
    }

    Optional<String> sharedStrings() {
        return Optional.ofNullable(partByEnding.get(ENDINGS[1]));
    }

    Optional<String> styles() {
        return Optional.ofNullable(partByEnding.get(ENDINGS[2]));
    }
}
