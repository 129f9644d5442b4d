package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.value.Count;
import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads and writes a number of people, companies or generations: {@code 71}, {@code 30名}, {@code 約100社}. An unusual
 * counter has a label: {@code 100(単位:ライセンス)}.
 */
final class CountText {
    private static final String LABEL = "単位:";
    private static final String[] COUNTERS = {
        "名", "人", "社", "世代", "団体", "組織", "企業", "事業者", "法人", "自治体", "施設", "拠点", "校", "件", "アカウント", "ユーザー", "ユーザ", "ID"
    };

    private CountText() {}

    static Optional<Stated<Count>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        Optional<Qualifier> before = QualifierText.before(cursor);
        Optional<BigDecimal> number = cursor.signedNumber();
        if (number.isEmpty() || number.get().scale() > 0 || !isLong(number.get())) {
            return Optional.empty();
        }
        cursor.skipSpaces();
        Optional<String> counter = counter(cursor).or(() -> labelledCounter(cursor));
        Optional<Qualifier> after = QualifierText.after(cursor);
        if (before.isPresent() && after.isPresent()) {
            return Optional.empty();
        }
        // The guideline asks 何世代前までかを記述, so some answer 2世代前まで.
        if (counter.filter("世代"::equals).isPresent()) {
            cursor.accept("前まで");
        }
        Endings.keeping(cursor);
        Remarks remarks = new Remarks(Optional.empty());
        if (!remarks.takeAll(cursor) || !cursor.acceptEnd()) {
            return Optional.empty();
        }
        Count count = new Count(number.get().longValueExact(), counter, before.or(() -> after));
        // A count has no period, so a period in brackets is a remark.
        Stated<Count> answer = remarks.noteOn(Stated.of(count));
        if (remarks.period().isEmpty()) {
            return Optional.of(answer);
        }
        return answer.note().isPresent() ? Optional.empty() : remarks.period().map(answer::withNote);
    }

    private static boolean isLong(BigDecimal number) {
        return number.toBigInteger().bitLength() < Long.SIZE;
    }

    private static Optional<String> counter(TextCursor cursor) {
        int from = cursor.position();
        return cursor.acceptAny(COUNTERS) ? Optional.of(cursor.since(from)) : Optional.empty();
    }

    private static Optional<String> labelledCounter(TextCursor cursor) {
        int from = cursor.position();
        Optional<String> inside =
                cursor.bracket().filter(text -> HalfWidth.of(text).startsWith(LABEL));
        if (inside.isEmpty()) {
            cursor.reset(from);
        }
        return inside.map(text -> WhiteSpace.strip(text.substring(LABEL.length())))
                .filter(text -> !text.isEmpty());
    }

    static String write(Count count) {
        String sign = count.isNegative() ? "-" : "";
        String counter = count.counter()
                .map(word -> isUsual(word) ? word : Brackets.around(LABEL + word))
                .orElse("");
        return sign
                + NumberText.grouped(BigDecimal.valueOf(count.number()))
                + counter
                + count.qualifier().map(Qualifier::japanese).orElse("");
    }

    private static boolean isUsual(String word) {
        for (String counter : COUNTERS) {
            if (counter.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
