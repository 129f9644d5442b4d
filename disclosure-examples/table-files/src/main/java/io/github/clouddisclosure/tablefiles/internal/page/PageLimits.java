package io.github.clouddisclosure.tablefiles.internal.page;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.tablefiles.TableFileException;
import java.nio.charset.StandardCharsets;

/** How large a page may be, beside its tables: the time and memory to parse it are proportional to its size. */
final class PageLimits {
    /** Deeper than any page, and shallow enough for recursion. */
    private static final int MAX_DEPTH = 256;
    /**
     * The parser silently rearranges elements nested deeper than this, so it must go beyond the limit for us to notice.
     */
    static final int MAX_DEPTH_PARSED = MAX_DEPTH + 16;
    /** The limit on tags, on elements and on attributes. A page that reaches all limits of its tables has fewer. */
    private static final int MAX_TAGS = 500_000;
    /** The parser compares each attribute of an element with all those before it. */
    private static final int MAX_ATTRIBUTES = 100;
    /** The parser copies a name for each piece of it that it reads. */
    private static final int MAX_NAME_LENGTH = 1 << 16;

    private PageLimits() {}

    static TableFileException unreadable() {
        return new TableFileException("Web ページとして読めません。", "It cannot be read as a web page.");
    }

    /** Checks the tags of a page, in any encoding that is compatible with ASCII. */
    static void checkTags(byte[] page) {
        // One character per byte: a string is searched several bytes at a time.
        String bytes = new String(page, StandardCharsets.ISO_8859_1);
        int tags = 0;
        for (int tag = bytes.indexOf('<'); tag >= 0; tag = bytes.indexOf('<', tag + 1)) {
            check(++tags, "タグ", "tags");
            int name = tag + 1;
            checkName(nameEnd(bytes, name) - name);
        }
    }

    /** The end of the name of a tag, which includes the slash of a closing tag. */
    private static int nameEnd(String bytes, int name) {
        int end = name;
        while (end < bytes.length() && isInName(bytes.charAt(end), end == name)) {
            end++;
        }
        return end;
    }

    private static boolean isInName(char c, boolean isFirst) {
        boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return isFirst ? isLetter || c == '/' : c > ' ' && c != '<' && c != '>' && c != '/';
    }

    private static void checkName(int length) {
        if (length > MAX_NAME_LENGTH) {
            throw new TableLimitException(
                    new LocalizedText("タグの名前の長さ(バイト)", "length of the name of a tag in bytes"),
                    MAX_NAME_LENGTH,
                    new LocalizedText(
                            "Web ページのタグの名前が長すぎます(上限 " + MAX_NAME_LENGTH + " バイト)。",
                            "The name of a tag in the page is longer than the limit of " + MAX_NAME_LENGTH
                                    + " bytes."));
        }
    }

    static void checkElements(int count) {
        check(count, "要素", "elements");
    }

    static void checkAttributes(int count) {
        check(count, "属性", "attributes");
    }

    static void checkAttributesOfElement(int count) {
        if (count > MAX_ATTRIBUTES) {
            throw new TableLimitException(
                    new LocalizedText("1つの要素の属性の数", "attributes of an element"),
                    MAX_ATTRIBUTES,
                    new LocalizedText(
                            "Web ページの1つの要素の属性が多すぎます(上限 " + MAX_ATTRIBUTES + " 個)。",
                            "An element of the page has more attributes than the limit of " + MAX_ATTRIBUTES + "."));
        }
    }

    private static void check(int count, String japanese, String english) {
        if (count > MAX_TAGS) {
            throw new TableLimitException(
                    new LocalizedText("Web ページの" + japanese + "の数", english + " of the page"),
                    MAX_TAGS,
                    new LocalizedText(
                            "Web ページの" + japanese + "が多すぎます(上限 " + MAX_TAGS + " 個)。",
                            "The page has more " + english + " than the limit of " + MAX_TAGS + "."));
        }
    }

    /** Checks how deep an element is nested, in the document and the elements of it. */
    static void checkDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw new TableLimitException(
                    new LocalizedText("要素の入れ子の深さ", "depth of nested elements"),
                    MAX_DEPTH,
                    new LocalizedText(
                            "Web ページの要素の入れ子が深すぎます(上限 " + MAX_DEPTH + " 段)。",
                            "The page is nested deeper than the limit of " + MAX_DEPTH + " elements."));
        }
    }
}
