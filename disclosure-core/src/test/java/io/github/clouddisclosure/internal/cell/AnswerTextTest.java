package io.github.clouddisclosure.internal.cell;

import static io.github.clouddisclosure.answer.Answers.address;
import static io.github.clouddisclosure.answer.Answers.conditional;
import static io.github.clouddisclosure.answer.Answers.corporateNumber;
import static io.github.clouddisclosure.answer.Answers.date;
import static io.github.clouddisclosure.answer.Answers.described;
import static io.github.clouddisclosure.answer.Answers.no;
import static io.github.clouddisclosure.answer.Answers.notApplicable;
import static io.github.clouddisclosure.answer.Answers.text;
import static io.github.clouddisclosure.answer.Answers.unanswered;
import static io.github.clouddisclosure.answer.Answers.withheld;
import static io.github.clouddisclosure.answer.Answers.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.value.Money;
import io.github.clouddisclosure.value.NameList;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpan;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTextTest {
    private static final List<GuidelineRow> EVERY_ROW = Guideline.aspSaas3().rows();

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("1.1", "2024年6月12日", date(2024, 6, 12)),
                arguments("1.1", "近日中", described("近日中")),
                arguments("2.1", "例示株式会社", text("例示株式会社")),
                arguments("2.2", "123", corporateNumber("123")),
                arguments("2.2", "２０１３２０１００２７２０", corporateNumber("2013201002720")),
                arguments("2.2", "申請中です", described("申請中です")),
                arguments("4.1", "〒105-0023 東京都港区", address("105-0023", "東京都港区")),
                arguments("9.1", "1,680,016,137", described("1,680,016,137")),
                arguments("27.1", "可 契約者に限る", yes("契約者に限る")),
                arguments("27.1", "条件付き(契約者に限る)", conditional("契約者に限る")),
                arguments("28.1", "可", described("可")),
                arguments("30.1", "有り 「事業継続計画書」", yes(NameList.of("事業継続計画書"))),
                arguments("30.1", "有り 事業継続計画書", yes("事業継続計画書")),
                arguments("30.1", "無し 「事業継続計画書」は作成中", no("「事業継続計画書」は作成中")),
                arguments("46.1", "有り 50,000円(税別)", yes(Money.yen(50_000), "税別")),
                arguments("46.1", "有り 残りの月額", yes("残りの月額")),
                arguments("46.1", "なし", no()),
                arguments("57.1", "はい", yes()),
                arguments("62.1", "はい", described("はい")),
                arguments("62.1", "有料で提供", described("有料で提供")),
                arguments("84.1", "有り(72時間程度)", yes(TimeSpan.of(72, TimeSpanUnit.HOURS, Qualifier.ABOUT))),
                arguments("84.1", "有り 電力供給時間は72時間程度", yes("電力供給時間は72時間程度")),
                arguments("84.1", "条件付き 72時間", conditional("72時間")),
                arguments("95.1", "平日に電話で受付", described("平日に電話で受付")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsReadAsTheKindThatItsRowAsksFor(String id, String text, Answer<?> expected) {
        assertEquals(expected, AnswerText.read(Guideline.aspSaas3().row(id).orElseThrow(), text));
    }

    @ParameterizedTest
    @FieldSource("EVERY_ROW")
    void everyRowCanBeWithheldNotApplicableOrEmpty(GuidelineRow row) {
        assertEquals(withheld(), AnswerText.read(row, "非公開"));
        assertEquals(withheld(), AnswerText.read(row, "非公開です。"));
        assertEquals(notApplicable(), AnswerText.read(row, "該当なし"));
        assertEquals(notApplicable(), AnswerText.read(row, "該当無し"));
        assertEquals(unanswered(), AnswerText.read(row, ""));
    }

    @ParameterizedTest
    @FieldSource("EVERY_ROW")
    void theTextStaysWithTheAnswer(GuidelineRow row) {
        for (String text : new String[] {
            "非公開",
            "該当無し",
            "有り、72時間程度。",
            "2024年 6月12日",
            "¥50,000 (税別)",
            "非公開とする",
            "99.90%",
            "〒1050023 東京都",
            "30 名です",
            "６０１１"
        }) {
            Answer<?> answer = AnswerText.read(row, text);
            String kept = answer.sourceText()
                    .orElseGet(() -> answer.value().map(Object::toString).orElse(""));
            assertEquals(text, kept);
        }
    }
}
