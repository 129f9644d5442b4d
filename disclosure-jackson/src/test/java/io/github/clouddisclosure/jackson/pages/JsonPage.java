package io.github.clouddisclosure.jackson.pages;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.schema.AnswerFieldWords;
import io.github.clouddisclosure.testing.KindNames;
import io.github.clouddisclosure.testing.MarkdownPage;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.HasCode;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.Qualifier;
import io.github.clouddisclosure.value.TimeSpanUnit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The form in JSON: of a disclosure, of an answer, and of each kind of value, as the library writes them. */
final class JsonPage {
    private final Locale locale;
    private final MarkdownPage page;

    JsonPage(Locale locale) {
        this.locale = locale;
        this.page = MarkdownPage.titled(say("JSON の形式", "The JSON form"));
    }

    String render() {
        page.add("[" + say("English", "日本語") + "](" + say("json.md", "json.ja.md") + ")");
        disclosure();
        schema();
        answers();
        words();
        kinds();
        findings();
        return page.toString();
    }

    private void disclosure() {
        page.section(say("開示情報", "A disclosure"));
        page.code("json", json(SampleAnswers.disclosure()));
        page.add(say(
                "項目は指針の順に書きます。行のキーは[指針の項目](../../disclosure-core/docs/rows.ja.md)にあります。"
                        + "行がないか null であれば未回答です。ライブラリが文言を知らない番号の行は `supplementary` に保持します。"
                        + "`\"$schema\"` に JSON Schema のアドレスを書いておくと、そのまま保持し、先頭に書き出します。参照はしません。"
                        + "文字列の `\"$comment\"` は、先頭、各区分及び回答に書くことができます。開示情報には含まれず、書き出すときには残りません。"
                        + "制御文字(C0、DEL、C1、双方向制御文字、行区切り)はエスケープします。",
                "Rows are in the order of the guideline. Their keys are those of the"
                        + " [rows](../../disclosure-core/docs/rows.md). A row that is absent or null is unanswered. Rows with"
                        + " numbers whose wording the library does not know are kept in `supplementary`. The address of a"
                        + " JSON Schema in `\"$schema\"` is kept and written at the top; it is never resolved. A text in"
                        + " `\"$comment\"`, at the top, in a section or in an answer, is no part of the disclosure and is not written"
                        + " again. Control characters"
                        + " (C0, DEL, C1, bidirectional controls, line separators) are escaped, so that it is safe to"
                        + " display the file."));
    }

    private void schema() {
        page.add(say(
                "エディターなどで使える [JSON Schema](../README.md#schema)(英語)もあります。",
                "There is a [JSON Schema](../README.md#schema) of the form, for editors and other tools."));
    }

    private void answers() {
        page.section(say("回答", "An answer"));
        page.add(
                say(
                        "ほかに何もなければ値だけを書きます。そうでなければ、次の項目を持つオブジェクトにします。",
                        "An answer is only its value if there is nothing else to say. Otherwise it is an object with these fields:"));
        page.table(
                List.of(say("項目", "Field"), say("内容", "Content")),
                List.of(
                        field("`value`", AnswerFieldWords.VALUE),
                        field("`detail`", AnswerFieldWords.DETAIL),
                        field("`note`", AnswerFieldWords.NOTE),
                        field("`text`", AnswerFieldWords.TEXT),
                        field(
                                say("`withheld`、`notApplicable`", "`withheld`, `notApplicable`"),
                                new LocalizedText("非公開、該当なしの場合に `true`", "`true` for 非公開 and 該当なし")),
                        field("`$comment`", AnswerFieldWords.COMMENT)));
        page.code("", String.join("\n", SampleAnswers.ofEachForm()));
        page.add(say(
                "`{\"value\": null}` は記入前の回答で、未回答です。",
                "`{\"value\": null}` is an answer to be filled in: the row is unanswered."));
        page.add(say(
                "`text` を `value` と照合することはありません。一方を手で直すときは、もう一方を削除するか直してください。",
                "`text` is not compared with `value`: if you change one by hand, remove or change the other."));
    }

    private List<String> field(String name, LocalizedText content) {
        return List.of(name, content.in(locale));
    }

    private void words() {
        page.section(say("単位と程度", "Units and qualifiers"));
        page.table(
                List.of(say("項目", "Field"), say("記入する語", "One of")),
                List.of(
                        words(say("金額の `unit`", "`unit` of an amount"), MoneyUnit.values()),
                        words(say("期間・時期の `unit`", "`unit` of a time span"), TimeSpanUnit.values()),
                        words(say("通信速度の `unit`", "`unit` of a data rate"), DataRateUnit.values()),
                        words("`qualifier`", Qualifier.values())));
    }

    private static List<String> words(String field, HasCode[] codes) {
        return List.of(
                field,
                Arrays.stream(codes).map(code -> "`\"" + code.code() + "\"`").collect(Collectors.joining(" ")));
    }

    private void kinds() {
        for (AnswerKind kind : AnswerKind.values()) {
            RowForm form = RowForm.asking(kind);
            page.section(KindNames.word(kind));
            page.add("**" + KindNames.name(kind).in(locale) + "**. "
                    + say(
                            (form.isDetail() ? "`detail` に書く値: " : "値: ") + form.expected(locale) + "。",
                            (form.isDetail() ? "In `detail`: " : "The value: ") + form.expected(locale) + "."));
            page.code(
                    "",
                    KindExamples.of(kind).stream()
                            .map(value -> RowForm.written(form.row(), form.answer(value)))
                            .collect(Collectors.joining("\n")));
            page.add(say("表では: ", "In the table: ")
                    + KindExamples.of(kind).stream()
                            .map(value -> cell(form, form.answer(value)))
                            .collect(Collectors.joining(say("、", ", "))));
        }
    }

    private void findings() {
        page.section(say("指摘", "Findings"));
        page.add(say(
                "`DisclosureJson.writeFindings` と、モジュールを加えたマッパーは、指摘を次の形で書き出します。ないものは null です。"
                        + "メッセージは日本語で、`withMessagesIn` で英語にもできます。",
                "`DisclosureJson.writeFindings`, and a mapper with the module, write findings in this form. What a finding"
                        + " does not have is null. A mapper writes messages in Japanese unless the module says"
                        + " `withMessagesIn`."));
        page.code(
                "json",
                DisclosureJson.create()
                        .writeFindings(SampleFindings.all(), locale)
                        .replace("},{", "},\n{"));
        page.table(
                List.of(say("項目", "Field"), say("内容", "Content")),
                List.of(
                        field("`code`, `severity`", new LocalizedText("コードと重大度", "the code, and how much it matters")),
                        field(
                                "`row`, `number`",
                                new LocalizedText("指針の項目と、その番号", "the row of the guideline, and its number")),
                        field(
                                "`pointer`",
                                new LocalizedText("JSON での位置(RFC 6901)", "the place in the JSON (RFC 6901)")),
                        field(
                                "`line`, `column`",
                                new LocalizedText("行と桁(1 から数えた文字)", "line and column, in characters from 1")),
                        field(
                                "`place`",
                                new LocalizedText(
                                        "ワークブックでのシートとセル", "sheet and cell, of what was read from a workbook")),
                        field("`message`", new LocalizedText("何が問題で、何を記入するか", "what is wrong, and what was expected")),
                        field(
                                "`fix`",
                                new LocalizedText(
                                        "おそらく意図された内容: `pointer` の値(`value`)または項目名(`name`)を、`json` の JSON に置き換えます",
                                        "what was probably meant: the value (`value`) at `pointer`, or the name of the field there"
                                                + " (`name`), is to be replaced by the JSON text in `json`"))));
    }

    private String cell(RowForm form, Answer<?> answer) {
        return '`' + RowForm.cell(form.row(), answer, locale).replace('\n', ' ') + '`';
    }

    private static String json(Disclosure disclosure) {
        return new String(DisclosureJson.create().write(disclosure), StandardCharsets.UTF_8);
    }

    private String say(String ja, String en) {
        return new LocalizedText(ja, en).in(locale);
    }
}
