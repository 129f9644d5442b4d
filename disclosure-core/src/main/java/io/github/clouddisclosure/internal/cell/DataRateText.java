package io.github.clouddisclosure.internal.cell;

import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.internal.text.NumberText;
import io.github.clouddisclosure.value.DataRate;
import io.github.clouddisclosure.value.DataRateUnit;
import io.github.clouddisclosure.value.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads and writes a data rate: {@code 10Mbps以上}. A capital B would be bytes, and is not read. */
final class DataRateText {
    private DataRateText() {}

    static Optional<Stated<DataRate>> read(String text) {
        TextCursor cursor = new TextCursor(text);
        Optional<Qualifier> before = QualifierText.before(cursor);
        Optional<BigDecimal> number = cursor.signedNumber();
        cursor.skipSpaces();
        Optional<DataRateUnit> unit = unit(cursor);
        Optional<Qualifier> after = QualifierText.after(cursor);
        Optional<String> note = Remarks.note(cursor);
        boolean twice = before.isPresent() && after.isPresent();
        if (number.isEmpty() || unit.isEmpty() || twice || !cursor.acceptEnd()) {
            return Optional.empty();
        }
        Stated<DataRate> answer = Stated.of(new DataRate(number.get(), unit.get(), before.or(() -> after)));
        return Optional.of(Remarks.on(answer, note));
    }

    private static Optional<DataRateUnit> unit(TextCursor cursor) {
        if (cursor.accept("bps")) {
            return Optional.of(DataRateUnit.BPS);
        } else if (cursor.acceptAny("kbps", "Kbps")) {
            return Optional.of(DataRateUnit.KBPS);
        } else if (cursor.acceptAny("Mbps", "mbps")) {
            return Optional.of(DataRateUnit.MBPS);
        } else if (cursor.acceptAny("Gbps", "gbps")) {
            return Optional.of(DataRateUnit.GBPS);
        }
        return Optional.empty();
    }

    static String write(DataRate rate) {
        return NumberText.ungrouped(rate.number())
                + rate.unit().code()
                + rate.qualifier().map(Qualifier::japanese).orElse("");
    }
}
