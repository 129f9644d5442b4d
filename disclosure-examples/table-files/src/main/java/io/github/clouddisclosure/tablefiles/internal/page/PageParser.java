package io.github.clouddisclosure.tablefiles.internal.page;

import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses a page element by element, and stops when it has more of them than the limits allow: an HTML parser creates
 * elements that have no tag, such as one for each open {@code font} whenever a paragraph begins.
 */
public final class PageParser {
    /** A page is decoded at once if that takes little memory, since it is faster than piece by piece. */
    private static final int MAX_DECODED_AT_ONCE = 1 << 20;

    private static final char MARK = '\uFEFF';

    private PageParser() {}

    public static Document parse(byte[] page) throws TableFileException {
        PageLimits.checkTags(page);
        try (StreamParser parser = new StreamParser(parser().setTrackPosition(true)).parse(characters(page), "")) {
            int elements = 0;
            int attributes = 0;
            for (Iterator<Element> closed = parser.iterator(); closed.hasNext(); ) {
                Element element = closed.next();
                PageLimits.checkElements(++elements);
                int ofElement = element.attributesSize();
                PageLimits.checkAttributesOfElement(ofElement);
                attributes += ofElement;
                PageLimits.checkAttributes(attributes);
            }
            return parser.document();
        } catch (TableLimitException refused) {
            throw refused;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError failure) {
            // Whatever exception the parser throws, the cause is the page.
            throw PageLimits.unreadable();
        }
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(PageLimits.MAX_DEPTH_PARSED);
    }

    /**
     * The characters of a page in the encoding that its front names; bytes that are not in the encoding are replaced.
     */
    private static Reader characters(byte[] page) throws IOException {
        Charset encoding = PageEncoding.of(page, parser());
        if (page.length <= MAX_DECODED_AT_ONCE) {
            String text = new String(page, encoding);
            return new StringReader(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
        }
        PushbackReader characters = new PushbackReader(new InputStreamReader(new ByteArrayInputStream(page), encoding));
        int first = characters.read();
        if (first >= 0 && first != MARK) {
            characters.unread(first);
        }
        return characters;
    }
}
