package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.HasCode;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a template is filled in: what its rows do not say each for itself. */
record TemplateGuide(Locale locale) {
    List<String> ofYaml() {
        List<String> lines = new ArrayList<>(List.of(
                say(
                        "コロンの後に半角の空白を一つ入れ、続けて回答を書きます。空欄の項目は未回答です。必須の項目には回答が必要です。",
                        "Write an answer after the colon and a space. What is left empty is unanswered. The mandatory rows need an"
                                + " answer."),
                say(
                        "「: 」又は「 #」を含む回答と、記号で始まる回答は、\" で囲みます。",
                        "Put an answer between \" and \" if it contains a colon and a space, or a space and #, or begins with a"
                                + " sign."),
                say(
                        "長い文章は、コロンの後に |- とだけ書き、次の行から字下げして書きます。",
                        "For a long text, write only |- after the colon, and the text indented on the lines below.")));
        lines.addAll(ofAnswers());
        lines.add(
                say(
                        "value などの欄がある項目では、非公開は withheld: true、該当なしは notApplicable: true を、欄と同じ字下げで加えます。",
                        "In a row with fields such as value, add withheld: true or notApplicable: true, indented as the fields are."));
        return lines;
    }

    List<String> ofJson() {
        List<String> lines = new ArrayList<>(List.of(say(
                "null を回答に置き換えます。文章と日付は \" で囲みます。null のままの項目は未回答です。必須の項目には回答が必要です。",
                "Put the answer in the place of null, texts and dates between \" and \". What stays null is unanswered. The"
                        + " mandatory rows need an answer.")));
        lines.addAll(ofAnswers());
        return lines;
    }

    private List<String> ofAnswers() {
        return List.of(
                say(
                        "非公開は {\"withheld\": true}、該当なしは {\"notApplicable\": true}、備考を添える場合は {\"value\": 回答, \"note\": \"備考\"}"
                                + " と書きます。",
                        "Withheld is {\"withheld\": true}, not applicable {\"notApplicable\": true}, an answer with a remark"
                                + " {\"value\": answer, \"note\": \"remark\"}."),
                words(say("金額の unit", "unit of an amount"), MoneyUnit.values()),
                words(say("期間・時期の unit", "unit of a time span"), TimeSpanUnit.values()),
                words(say("通信速度の unit", "unit of a data rate"), DataRateUnit.values()),
                words(say("qualifier(省略可)", "qualifier (may be left out)"), Qualifier.values()));
    }

    private static String words(String what, HasCode[] codes) {
        StringBuilder words = new StringBuilder(what).append(':');
        for (HasCode code : codes) {
            words.append(' ').append(code.code());
        }
        return words.toString();
    }

    private String say(String ja, String en) {
        return new LocalizedText(ja, en).in(locale);
    }
}
