package io.github.clouddisclosure.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.testing.Seeds;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Shown as {@code same[-removed-][+added+]}. */
class TextDifferenceTest {
    static LongStream seeds() {
        return Seeds.first(200);
    }

    private static String shown(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(part -> switch (part.mark()) {
                    case SAME -> part.text();
                    case REMOVED -> "[-" + part.text() + "-]";
                    case ADDED -> "[+" + part.text() + "+]";
                })
                .collect(Collectors.joining());
    }

    private static String without(TextMark left, List<TextPart> parts) {
        return parts.stream()
                .filter(part -> part.mark() != left)
                .map(TextPart::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "3ヶ月前, 1ヶ月前, [-3-][+1+]ヶ月前",
                "稼働率99.9%以上, 稼働率99.95%以上, 稼働率[-99.9-][+99.95+]%以上",
                "毎日バックアップを取得します。復旧は当日です。, 毎週バックアップを取得します。復旧は当日です。, 毎[-日-][+週+]バックアップを取得します。復旧は当日です。",
                "サーバを使う, サービスを使う, [-サーバ-][+サービス+]を使う",
                "the quick fox, the slow fox, the [-quick-][+slow+] fox",
                "東京と大阪, 東京と大阪と福岡, 東京と大阪[+と福岡+]",
                "東京と大阪と福岡, 東京と福岡, 東京と[-大阪と-]福岡",
                "甲。乙。丙。, 甲。丙。, 甲。[-乙。-]丙。",
                "\"\", 新しい, [+新しい+]",
                "古い, \"\", [-古い-]",
                "同じ, 同じ, 同じ",
                "か゚き, か゚く, か゚[-き-][+く+]",
                "😀👨‍👩‍👧, 😀👨‍👩‍👦, 😀[-👨‍👩‍👧-][+👨‍👩‍👦+]",
                "電話で受け付けます, メールで対応いたします, [-電話で受け付け-][+メールで対応いたし+]ます",
            })
    void marksTheWordsThatChanged(String before, String after, String shown) {
        assertEquals(shown, shown(before, after));
    }

    @ParameterizedTest
    @CsvSource({
        "毎日9時から本社で受け付けます, 毎週9時から支社で受け付けます, 毎[-日-][+週+]9時から[-本-][+支+]社で受け付けます",
        "通知は電子メールで行う, 事前の通知は電子メールと電話で行う, [+事前の+]通知は電子メール[+と電話+]で行う",
        "事前の通知は電子メールと電話で行う, 通知は電子メールで行う, [-事前の-]通知は電子メール[-と電話-]で行う",
        "事前の通知は電子メールで行う, 通知は電子メールと電話で行う, [-事前の-]通知は電子メール[+と電話+]で行う",
        "通知は電子メールと電話で行う, 事前の通知は電子メールで行う, [+事前の+]通知は電子メール[-と電話-]で行う",
        "1.概要を示す, 2.概要を示す, [-1-][+2+].概要を示す",
        "メールアドレス宛, 他メールアドレス, [+他+]メールアドレス[-宛-]",
        "甲から電子メールで乙に通知する旨を丙に, 丁から電子メールで戊に通知する旨を己に, [-甲-][+丁+]から電子メールで[-乙-][+戊+]に通知する旨を[-丙-][+己+]に",
        "one two three four five six, zero two three nine five seven, [-one-][+zero+] two three [-four-][+nine+] five [-six-][+seven+]",
        "a one two three four b one two three four c, d one two three four e one two three four f, [-a-][+d+] one two three four [-b-][+e+] one two three four [-c-][+f+]",
    })
    void marksEachOfSeveralChangesApart(String before, String after, String shown) {
        assertEquals(shown, shown(before, after));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasBothTextsWhole(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String before = random(random);
        String after = random.nextBoolean() ? random(random) : edited(before, random);
        List<TextPart> parts = TextDifference.between(before, after);
        assertEquals(before, without(TextMark.ADDED, parts));
        assertEquals(after, without(TextMark.REMOVED, parts));
        assertTrue(parts.stream().noneMatch(part -> part.text().isEmpty()));
    }

    private static String random(SplittableRandom random) {
        String[] words = {"東", "京", "で", "サーバ", " ", "99.9", "%", "。", "\n", "word", "😀", "が\u3099", "\uD83D"};
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
            text.append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static String edited(String text, SplittableRandom random) {
        StringBuilder edited = new StringBuilder(text);
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            int at = random.nextInt(edited.length() + 1);
            if (random.nextBoolean()) {
                edited.insert(at, "変更");
            } else {
                edited.delete(at, Math.min(edited.length(), at + random.nextInt(4)));
            }
        }
        return edited.toString();
    }

    /** Compared piece by piece, these would take ten thousand million steps. */
    @Test
    void longTextsWithNothingInCommonAreReplacedAsAWhole() {
        String before = random('あ', 100_000);
        String after = random('ア', 100_000).replace('ァ', '亜');
        List<TextPart> parts = TextDifference.between(before + "末尾", after + "末尾");
        assertEquals(
                List.of(TextMark.REMOVED, TextMark.ADDED, TextMark.SAME),
                parts.stream().map(TextPart::mark).toList());
    }

    private static String random(char first, int length) {
        return new SplittableRandom(first)
                .ints(length, first, first + 60)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void fiveHundredWordsThatChangedAreMarkedApart() {
        List<TextPart> parts = TextDifference.between("旧メール".repeat(500), "新メール".repeat(500));
        assertEquals(
                500, parts.stream().filter(part -> part.mark() == TextMark.SAME).count());
    }

    @Test
    void aWordChangedInALongTextIsFoundThere() {
        String before = "利用者への通知は電子メールで行う".repeat(6_000);
        int middle = before.length() / 2;
        String after = before.substring(0, middle) + "臨時" + before.substring(middle);
        List<TextPart> parts = TextDifference.between(before, after);
        assertEquals(
                List.of(TextMark.SAME, TextMark.ADDED, TextMark.SAME),
                parts.stream().map(TextPart::mark).toList());
        assertEquals("臨時", parts.get(1).text());
    }

    @Test
    void aPartDoesNotShowItsText() {
        assertEquals("ADDED(2 characters)", new TextPart(TextMark.ADDED, "秘密").toString());
    }
}
