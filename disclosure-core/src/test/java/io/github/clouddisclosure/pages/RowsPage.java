package io.github.clouddisclosure.pages;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.testing.KindNames;
import io.github.clouddisclosure.testing.MarkdownPage;
import java.util.List;
import java.util.Locale;

/** The rows of a guideline by section, in the reader's language and with the wording in both. */
final class RowsPage {
    private final Guideline guideline;
    private final Locale locale;

    RowsPage(Guideline guideline, Locale locale) {
        this.guideline = guideline;
        this.locale = locale;
    }

    String render() {
        String title = MarkdownPage.text(guideline.title().in(locale));
        MarkdownPage page = MarkdownPage.titled(say("指針の項目", "Rows of the guideline"));
        page.add(say(
                title + "(`" + guideline.id() + "`)のうち、このライブラリが文言を知る項目です。"
                        + "キーは Java と JSON での名前です: `housing.fireDetection` は `Housing.getFireDetection()` です。"
                        + "回答の種類は、このライブラリが規程内容を読み取ったもので、指針にはありません。"
                        + "英語の文言は、このライブラリの訳です。",
                "The rows of " + title + " (`" + guideline.id() + "`) whose wording this library knows. The key names"
                        + " the row in Java and JSON: `housing.fireDetection` is `Housing.getFireDetection()`. The kind"
                        + " of answer is this library's reading of the wording, and the English wording its"
                        + " translation; neither is official."));
        page.add("[" + say("English", "日本語") + "](" + say("rows.md", "rows.ja.md") + ")");
        for (Section section : Section.values()) {
            List<GuidelineRow> rows = guideline.rows(section);
            if (!rows.isEmpty()) {
                page.section(section.title().in(locale));
                page.table(head(), rows.stream().map(this::cells).toList());
            }
        }
        return page.toString();
    }

    private List<String> head() {
        return List.of(
                say("番号", "No."),
                say("キー", "Key"),
                "必須/選択",
                say("項目", "Item"),
                say("規程内容", "What it asks for"),
                say("回答の種類", "Kind of answer"));
    }

    private List<String> cells(GuidelineRow row) {
        return List.of(
                row.id(),
                '`' + row.key() + '`',
                row.requirement().label().ja(),
                both(row.item()),
                both(row.prescription()),
                kind(row.kind())
                        + row.detail()
                                .map(detail -> say("。「有り」の場合: ", "; if yes: ") + kind(detail))
                                .orElse(""));
    }

    private String both(LocalizedText text) {
        return MarkdownPage.text(text.ja()) + "<br>" + MarkdownPage.text(text.en());
    }

    private String kind(AnswerKind kind) {
        String page = say("json.ja.md", "json.md");
        return "[" + KindNames.name(kind).in(locale) + "](../../disclosure-jackson/docs/" + page + "#"
                + KindNames.word(kind) + ")";
    }

    private String say(String ja, String en) {
        return new LocalizedText(ja, en).in(locale);
    }
}
