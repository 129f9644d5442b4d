package io.github.clouddisclosure.tablefiles.internal.page;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds out whether a page ends too early. A parser closes what is open, and says nothing. */
public final class PageEnd {
    private static final byte[] TABLE = "table".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_TABLE = "/table".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_PAGE = "/html".getBytes(StandardCharsets.US_ASCII);
    private static final LocalizedText REST = new LocalizedText(
            "ページの終わりの部分。表の途中で終わっています。ファイルが途中で切れていれば、保存し直してください。",
            "the end of the page, which stops within a table. If the file is cut off, save the page again.");

    private PageEnd() {}

    /** A finding if the last table is not closed, as every complete one is. */
    public static List<Finding> findings(byte[] page) {
        for (int at = page.length - 1; at >= 0; at--) {
            if (page[at] != '<') {
                continue;
            } else if (isAt(at + 1, page, END_OF_TABLE) || isAt(at + 1, page, END_OF_PAGE)) {
                return List.of();
            } else if (isAt(at + 1, page, TABLE)) {
                return List.of(Finding.at("", FindingCode.NOT_READ, REST));
            }
        }
        return List.of();
    }

    private static boolean isAt(int at, byte[] page, byte[] word) {
        boolean is = at + word.length <= page.length;
        for (int i = 0; is && i < word.length; i++) {
            // Letters differ from capitals in one bit alone, which the slash has as well.
            is = (page[at + i] | 0x20) == word[i];
        }
        return is;
    }
}
