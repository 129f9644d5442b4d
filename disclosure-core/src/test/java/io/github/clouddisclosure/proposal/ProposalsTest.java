package io.github.clouddisclosure.proposal;

import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.ProseSentence;
import io.github.clouddisclosure.value.Agency;
import io.github.clouddisclosure.value.DateList;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import io.github.clouddisclosure.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {
    private static final GuidelineRow DISASTER_RECOVERY =
            Guideline.aspSaas3().row("55.2").orElseThrow();

    static List<ProseSentence> clearSentences() {
        return ProseSentence.clear();
    }

    static List<ProseSentence> lookAlikes() {
        return ProseSentence.lookAlikes();
    }

    private static Proposal proposal(GuidelineRow row, String words) {
        return Proposals.of(row, described(words)).orElseThrow(() -> new AssertionError(words));
    }

    private static String choice(Answer<?> answer) {
        return ((YesNo<?>) answer.value().orElseThrow()).choice().code();
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("clearSentences")
    void aClearSentenceIsProposedAsWhatItSays(ProseSentence sentence) {
        Proposal proposal = proposal(sentence.row(), sentence.words());
        assertEquals(sentence.choice(), choice(proposal.answer()));
        assertEquals(sentence.phrase(), proposal.phrase());
        assertEquals(sentence.words(), proposal.words());
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @MethodSource("lookAlikes")
    void aSentenceThatOnlyLooksLikeOneIsNotProposed(ProseSentence sentence) {
        assertEquals(Optional.empty(), Proposals.of(sentence.row(), sentence.answer()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}か",
                "{}?",
                "{}が、検討中です",
                "{}わけではありません",
                "{}と聞いています",
                "{}場合があります",
                "例:{}",
                "他社では{}",
                "以前は{}",
                "一部で{}",
                "{}(一部)",
                "{}。ただし例外があります",
                "{}。予定です",
                "{} (planned)",
                "「{}」と書く"
            })
    void noSentenceIsProposedInADoubtfulContext(String context) {
        List<String> proposed = clearSentences().stream()
                .filter(sentence -> Proposals.of(sentence.row(), described(inContext(sentence, context)))
                        .isPresent())
                .map(ProseSentence::toString)
                .toList();
        assertEquals(List.of(), proposed);
    }

    private static String inContext(ProseSentence sentence, String context) {
        return context.replace("{}", sentence.words().replace("。", ""));
    }

    @Test
    void aSentenceThatIsDeniedIsNeverProposedAsAYes() {
        List<String> proposed = clearSentences().stream()
                .filter(sentence -> sentence.choice().equals("yes"))
                .filter(sentence -> !denied(sentence).equals(sentence.words()))
                .filter(sentence -> Proposals.of(sentence.row(), described(denied(sentence)))
                        .filter(proposal -> choice(proposal.answer()).equals("yes"))
                        .isPresent())
                .map(ProseSentence::toString)
                .toList();
        assertEquals(List.of(), proposed);
    }

    private static String denied(ProseSentence sentence) {
        return sentence.words()
                .replace("ています", "ていません")
                .replace("ている", "ていない")
                .replace("ております", "ておりません")
                .replace("あり", "なし")
                .replace("可能です", "可能ではありません")
                .replace("です", "ではありません");
    }

    static Stream<Arguments> details() {
        return Stream.of(
                arguments("36.2", "改変年月日:2020年2月18日", yes(DateList.of(PartialDate.of(2020, 2, 18)))),
                arguments("84.1", "電力供給時間は72時間程度です", yes(TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT))),
                arguments("84.1", "電力供給時間:72時間(満充電時)", yes(TimeSpan.of(72, TimeSpanUnit.HOURS), "満充電時")),
                arguments("46.1", "50,000円", yes(Money.yen(50_000))),
                arguments("30.1", "「事業継続計画書」、「復旧手順書」", yes(NameList.of("事業継続計画書", "復旧手順書"))),
                arguments("87.1", "ガス系消火設備", yes(FireSuppression.GAS)),
                arguments(
                        "95.2",
                        "名称:株式会社見本 所在地:東京都千代田区",
                        yes(new Agency("株式会社見本", Optional.of("東京都千代田区"), Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("details")
    void aDetailIsProposedAsAValueWithTheWordsAsSourceText(String id, String words, Answer<?> expected) {
        Answer<?> answer =
                proposal(Guideline.aspSaas3().row(id).orElseThrow(), words).answer();
        assertEquals(expected, answer);
        assertEquals(Optional.of(words), answer.sourceText());
    }

    @Test
    void widthAndSpaceOfCharactersDoNotMatterAndAreKept() {
        String words = "　ＤＲ（ディザスターリカバリー）対策は\nありません。 ";
        Proposal proposal = proposal(DISASTER_RECOVERY, words);
        assertEquals(no(words), proposal.answer());
        assertEquals("ＤＲ（ディザスターリカバリー）対策は\nありません", proposal.phrase());
    }

    @Test
    void onlyAnAnswerInWordsIsProposed() {
        assertEquals(Optional.empty(), Proposals.of(DISASTER_RECOVERY, no("DR対策はありません")));
        assertEquals(Optional.empty(), Proposals.of(DISASTER_RECOVERY, withheld("DR対策はありません")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "無し", "無し DR対策はありません", "yess", "非公開", "。", "は", "未", "として"})
    void whatIsNoSentenceIsNotProposed(String words) {
        assertEquals(Optional.empty(), Proposals.of(DISASTER_RECOVERY, described(words)));
    }

    @Test
    void aLongTextIsNotProposed() {
        String words = "DR対策を実施しています。";
        assertEquals(Optional.empty(), Proposals.of(DISASTER_RECOVERY, described(words + "復旧の手順を定めています。".repeat(40))));
    }

    @Test
    void theTextFormShowsNoWords() {
        assertEquals(
                "55.2 サービス継続: Stated(YesNo, note: 10 characters)",
                proposal(DISASTER_RECOVERY, "DR対策はありません").toString());
    }
}
