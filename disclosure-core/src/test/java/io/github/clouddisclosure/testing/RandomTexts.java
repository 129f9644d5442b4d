package io.github.clouddisclosure.testing;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** Random texts: what people write, what breaks parsers, and nothing at all. Every text can be written as UTF-8. */
final class RandomTexts {
    private static final String[] TEXTS = {
        "",
        " ",
        "\u3000\u00a0",
        "記載あり",
        "非公開",
        "有無は非公開とします。",
        "対象の詳細は開示していません。",
        "条件は契約による",
        "2023年度の目標値",
        "実績値は99.9%",
        "有り",
        "yes",
        "no",
        "true",
        "null",
        "2024-06-12",
        "72時間程度(負荷により変化する)",
        "30名",
        "99.90%",
        "https://example.com/?a=1&b=<2>",
        "{\"value\":\"yes\"}",
        "\"引用\"、'apostrophe'、\\backslash\\",
        "一行目\n二行目\r\n三行目\tタブ",
        "\u0000\u0001\u001f\u007f\u0085\u2028\u2029\ufeff",
        "𠮷野家と😀と👨‍👩‍👧",
        "⽤語と⻑さと㈱と①",
        "か\u3099と e\u0301",
        "=SUM(A1),;|\t-x",
        "」甲「と』乙『",
        "{0} ${validatedValue} {io.github.clouddisclosure.blank-text}",
        "長い文".repeat(40),
    };

    private RandomTexts() {}

    static String next(RandomGenerator random) {
        String text = oneOf(random, TEXTS);
        return random.nextInt(4) == 0 ? text + oneOf(random, TEXTS) : text;
    }

    /** A text, or half of the time nothing. */
    static String cell(RandomGenerator random) {
        return random.nextBoolean() ? "" : next(random);
    }

    static Optional<String> optional(RandomGenerator random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(next(random));
    }

    static String oneOf(RandomGenerator random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
