package io.github.clouddisclosure.promises.properties.arbitrary;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts: what people write and what breaks readers and writers. They shrink to a single plain character. */
public final class Texts {
    /** The most characters that a text of a document may have. */
    public static final int LONGEST = 100_000;

    /** The plainest is the first: to it the others shrink. */
    private static final List<String> PIECES = Stream.concat(
                    Stream.of(
                            "甲",
                            " ",
                            "記載あり",
                            "有り",
                            "無し",
                            "非公開",
                            "該当なし",
                            "N/A",
                            "yes",
                            "no",
                            "true",
                            "null",
                            "~",
                            "2024-06-12",
                            "12:30",
                            "0123",
                            "1_000",
                            "99.90%",
                            "30名",
                            "¥1,000",
                            "必須",
                            "選択",
                            "No.",
                            "内容",
                            "人材",
                            "84",
                            "備考:",
                            "(備考:乙)",
                            "※1",
                            "有無は非公開とします。",
                            "詳細は開示していません。",
                            "2023年度の目標値",
                            "実績値",
                            "連絡先:",
                            "https://example.com/?a=1&b=<2>",
                            "|",
                            "\\|",
                            "||",
                            "\\",
                            "`",
                            "``",
                            "*",
                            "__",
                            "[x](y)",
                            "![",
                            "# ",
                            "- ",
                            "> ",
                            "---",
                            "...",
                            "%YAML 1.2",
                            "&a",
                            "*a",
                            "!!str",
                            ": ",
                            " #",
                            "? ",
                            "<<",
                            "{\"value\":\"yes\"}",
                            "[",
                            "]",
                            "{",
                            "}",
                            "{0}",
                            "${validatedValue}",
                            "\"",
                            "'",
                            "''",
                            "\"\"",
                            ",",
                            ";",
                            "\t",
                            "\n",
                            "\r",
                            "\r\n",
                            "\n\n",
                            "=1+1",
                            "+1",
                            "-1",
                            "@x",
                            "＝1+1",
                            "'=1",
                            "\t=1",
                            "<b>",
                            "</td>",
                            "</style>",
                            "<script>alert(1)</script>",
                            "<!--",
                            "-->",
                            "]]>",
                            "<br>",
                            "&amp;",
                            "&#65;",
                            "&",
                            "_x000d_",
                            "_x005F_",
                            "「甲」",
                            "』",
                            "(",
                            ")",
                            "（",
                            "、",
                            "。",
                            "・",
                            "/",
                            "か\u3099",
                            "e\u0301",
                            "⽤⻑㈱①",
                            "１２３ＡＢＣ",
                            "ｱｲｳ",
                            "𠮷",
                            "😀",
                            "👨\u200d👩\u200d👧",
                            "\u3000",
                            "\u00a0",
                            "\u200b",
                            "\u2028",
                            "\u2029",
                            "\ufeff",
                            "\u202e",
                            "\u2066",
                            "\u2069",
                            "\u200f",
                            "\u001b[31m",
                            "\u001b]0;x\u0007",
                            "\ud800",
                            "\udc00",
                            "\udfff\ud800",
                            "\ufdd0",
                            "\ufffd",
                            "\ufffe",
                            "\uffff",
                            "\udbff\udfff"),
                    IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7f, 0x9f))
                            .mapToObj(Character::toString))
            .toList();

    private static final Arbitrary<String> ANY = new Known<>(Arbitraries.frequencyOf(
            Tuple.of(12, pieces()),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(12)),
            Tuple.of(1, Arbitraries.of("", " ", "\u3000\u00a0\t\n", "\u2028\r\u0085"))));

    private Texts() {}

    /** Any text: it is as likely to harm a careless reader or writer as not. */
    public static Arbitrary<String> any() {
        return ANY;
    }

    /** Of these, or any. */
    static Arbitrary<String> like(String... examples) {
        return new Known<>(Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(examples)), Tuple.of(1, any())));
    }

    /** One piece again and again, of so many characters at most. */
    static Arbitrary<String> repeated(int characters) {
        return Arbitraries.of(PIECES).map(piece -> piece.repeat(characters / piece.codePointCount(0, piece.length())));
    }

    /** Half of the time nothing. */
    static Arbitrary<Optional<String>> optional(Arbitrary<String> texts) {
        return texts.optional(0.5);
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4).map(pieces -> String.join("", pieces));
    }
}
