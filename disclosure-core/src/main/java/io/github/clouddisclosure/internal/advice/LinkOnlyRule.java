package io.github.clouddisclosure.internal.advice;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowPart;
import io.github.clouddisclosure.internal.text.Letters;
import io.github.clouddisclosure.value.YesNo;
import java.util.Optional;

/**
 * Where a row asks for words or a value, the answer is more than a link: 「ホームページで公開しています https://…」. A row that
 * asks for an address, a contact or a place is answered by a link.
 */
final class LinkOnlyRule {
    private static final String[] SAID_OF_A_LINK = {
        "を参照してください",
        "をご参照ください",
        "を参照ください",
        "を参照",
        "をご覧ください",
        "をご確認ください",
        "を確認してください",
        "で公開しています",
        "で公開している",
        "で公開しております",
        "にて公開しています",
        "にて公開している",
        "にて公開しております",
        "に掲載しています",
        "に掲載している",
        "に掲載しております",
        "にあります",
        "のとおりです",
        "の通りです",
        "のとおり",
        "の通り",
        "はこちら",
        "は以下",
        "は下記"
    };
    private static final String[] WHAT_IS_LINKED = {
        "こちら", "以下", "下記", "ホームページ", "hp", "サイト", "ページ", "url", "リンク先", "リンク", "一覧", "情報", "資料", "詳細", "詳しく"
    };
    private static final String[] OPENINGS = {"詳細については", "詳細は", "詳しくは"};
    private static final int MAX_LETTERS = 30;

    private LinkOnlyRule() {}

    static void check(GuidelineRow row, Answer<?> answer, AdviceReport report) {
        if (!isAskedForMore(row, answer)) {
            return;
        }
        String text = FreeText.of(answer);
        Links links = Links.in(text);
        if (links.areThere() && saysNothingElse(links.otherWords())) {
            report.add(row, FindingCode.LINK_ONLY, Quotation.of(links.first()));
        }
    }

    private static boolean isAskedForMore(GuidelineRow row, Answer<?> answer) {
        if (row.kind() == AnswerKind.URL
                || row.kind() == AnswerKind.CONTACT
                || row.parts().contains(RowPart.PLACE)) {
            return false;
        }
        if (answer instanceof Stated<?> stated && stated.get() instanceof YesNo<?> yesNo) {
            return !yesNo.isNo() && row.detail().isPresent() && yesNo.detail().isEmpty();
        }
        return answer instanceof Described || row.kind() == AnswerKind.TEXT;
    }

    private static boolean saysNothingElse(String words) {
        Optional<String> clause = Clause.only(words);
        if (clause.isEmpty()) {
            return false;
        }
        String letters = Letters.of(clause.get());
        if (letters.length() > MAX_LETTERS) {
            return false;
        }
        String linked = Words.withoutEnd(Words.withoutStart(letters.replace("下さい", "ください"), OPENINGS), SAID_OF_A_LINK);
        String whose = Words.withoutEnd(linked, WHAT_IS_LINKED);
        boolean namesALink = whose.length() < linked.length();
        // 「基本方針をホームページで公開」 names what there is, 「代理店一覧」 only where to look.
        return linked.isEmpty() || namesALink && !Words.anyIn(whose, "を", "は", "が");
    }
}
