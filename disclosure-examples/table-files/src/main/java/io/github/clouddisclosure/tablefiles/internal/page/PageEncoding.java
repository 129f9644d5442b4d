package io.github.clouddisclosure.tablefiles.internal.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Finds the encoding of a page as the parser does, without parsing more of it than names the encoding. */
final class PageEncoding {
    /** The bytes at the front in which the parser looks for the name of the encoding. */
    private static final int FRONT = 5 << 10;

    /** The longest byte order mark. */
    private static final int MARK = 4;

    private static final byte[] IN_META = "charset".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] IN_XML_DECLARATION = "encoding".getBytes(StandardCharsets.US_ASCII);

    private PageEncoding() {}

    static Charset of(byte[] page, Parser parser) throws IOException {
        int front = Math.min(page.length, FRONT);
        int end = Math.max(Math.min(front, MARK), endOfLastName(page, front));
        return Jsoup.parse(new ByteArrayInputStream(page, 0, end), null, "", parser)
                .charset();
    }

    /** The end of the last tag or declaration in the front that may name an encoding; 0 if there is none. */
    private static int endOfLastName(byte[] page, int front) {
        for (int at = front - 1; at >= 0; at--) {
            if (isAt(at, page, front, IN_META) || isAt(at, page, front, IN_XML_DECLARATION)) {
                int end = at;
                while (end < front && page[end] != '>') {
                    end++;
                }
                return Math.min(front, end + 1);
            }
        }
        return 0;
    }

    private static boolean isAt(int at, byte[] page, int front, byte[] word) {
        // Nearly every place differs in the first letter.
        if (!isLetter(page[at], word[0]) || at + word.length > front) {
            return false;
        }
        for (int i = 1; i < word.length; i++) {
            if (!isLetter(page[at + i], word[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte b, byte letter) {
        // Letters differ from capitals in one bit alone.
        return (b | 0x20) == letter;
    }
}
