package io.github.clouddisclosure.internal.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.internal.cell.TextPart;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "https://example.com/ | https://example.com/",
                "HTTP://EXAMPLE.COM | HTTP://EXAMPLE.COM",
                "詳細は https://example.com/a?b=c&d=e#f です | https://example.com/a?b=c&d=e#f",
                "https://example.com/をご覧ください | https://example.com/",
                "https://example.com/、又は | https://example.com/",
                "see https://example.com/. | https://example.com/",
                "(https://example.com/) | https://example.com/",
                "(https://example.com/a_(b)) | https://example.com/a_(b)",
                "（https://example.com/） | https://example.com/",
                "「https://example.com/」 | https://example.com/",
                "<https://example.com/> | https://example.com/",
                "^https://example.com/^ | https://example.com/",
                "https://[2001:db8::1]:8443/a] | https://[2001:db8::1]:8443/a",
                "https://example.com/?q= | https://example.com/?q=",
                "https://example.com/a,b | https://example.com/a,b",
                "https://example.com/http://example.org/ | https://example.com/http://example.org/",
            })
    void theEndOfAnAddressIsFound(String text, String address) {
        assertEquals(List.of(address), links(text));
    }

    @Test
    void severalAddressesAreSeveralLinks() {
        assertEquals(
                List.of("https://a.example.com/", "http://b.example.com/x"),
                links("甲 https://a.example.com/ 乙http://b.example.com/x。"));
        assertEquals(List.of("https://a.jp/", "http://b.jp/"), links("https://a.jp/,http://b.jp/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "[x](javascript:alert(1))",
                "data:text/html,x",
                "ftp://example.com/",
                "xhttps://example.com/",
                "https://",
                "https:// example.com",
                "http://:80/",
                "www.example.com",
                "info@example.com",
                "//example.com/",
            })
    void nothingElseIsALink(String text) {
        assertEquals(List.of(), links(text));
        assertEquals(HtmlText.escape(text), HtmlText.linked(text));
    }

    @Test
    void anAddressWithJapaneseInItIsALinkIfItIsTheWholeAnswer() {
        assertEquals(
                "<a href=\"https://例え.jp/会社概要\" rel=\"noopener noreferrer nofollow\">https://例え.jp/会社概要</a>",
                HtmlText.linked("https://例え.jp/会社概要"));
    }

    @Test
    void theTextAroundAndInALinkIsEscaped() {
        assertEquals(
                "&lt;b&gt; &amp; &quot;<a href=\"https://e.jp/?a=1&amp;b=&#39;c\" rel=\"noopener noreferrer nofollow\">"
                        + "https://e.jp/?a=1&amp;b=&#39;c</a>&quot; &#39;",
                HtmlText.linked("<b> & \"https://e.jp/?a=1&b='c\" '"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {"^\u0000\u001b\u007f\u0085^, 4", "^\ud800a^, 1", "^a\udc00^, 1", "^\ufffe\ufdd0^, 2"})
    void charactersThatHtmlDoesNotAllowAreReplaced(String text, int replaced) {
        assertEquals(
                replaced,
                HtmlText.escape(text).chars().filter(c -> c == '\uFFFD').count());
    }

    @Test
    void whiteSpaceThatHtmlDoesNotAllowBecomesASpace() {
        assertEquals("甲    乙", HtmlText.escape("甲\u000b\f\u001c\u001f乙"));
    }

    @Test
    void charactersThatHtmlAllowsAreKept() {
        assertEquals("𠮷😀\t\n一\n二\n三", HtmlText.escape("𠮷😀\t\n一\r\n二\r三"));
    }

    private static List<String> links(String text) {
        List<String> links = new ArrayList<>();
        TextPart.of(text).stream().filter(TextPart::isLink).forEach(part -> links.add(part.text()));
        StringBuilder all = new StringBuilder();
        TextPart.of(text).forEach(part -> all.append(part.text()));
        assertEquals(text, all.toString());
        return links;
    }

    @Test
    void escapedTextIsNoMarkup() {
        assertEquals("&lt;b title=&quot;&#39;&amp;&quot;&gt;\uFFFD\n", HtmlText.escape("<b title=\"'&\">\u0000\r\n"));
    }
}
