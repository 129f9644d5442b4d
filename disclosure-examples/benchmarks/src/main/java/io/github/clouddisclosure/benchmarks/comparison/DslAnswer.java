package io.github.clouddisclosure.benchmarks.comparison;

import com.dslplatform.json.BoolConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonReader.ReadObject;
import com.dslplatform.json.NumberConverter;
import com.dslplatform.json.StringConverter;
import io.github.clouddisclosure.benchmarks.plain.PlainAnswer;
import io.github.clouddisclosure.benchmarks.plain.PlainChoice;
import io.github.clouddisclosure.benchmarks.plain.PlainCorporateNumber;
import io.github.clouddisclosure.benchmarks.plain.PlainDate;
import io.github.clouddisclosure.benchmarks.plain.PlainText;
import io.github.clouddisclosure.benchmarks.plain.PlainUrl;
import io.github.clouddisclosure.benchmarks.plain.PlainValue;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An answer while DSL-JSON reads it. */
final class DslAnswer {
    private final ReadObject<?> ofValue;
    private final ReadObject<?> ofDetail;
    private @Nullable String words;
    private @Nullable BigDecimal number;
    private @Nullable Object value;
    private @Nullable Object detail;
    private @Nullable String note;
    private @Nullable String text;
    private @Nullable Boolean withheld;
    private @Nullable Boolean notApplicable;

    private DslAnswer(ReadObject<?> ofValue, ReadObject<?> ofDetail) {
        this.ofValue = ofValue;
        this.ofDetail = ofDetail;
    }

    static DslAnswer read(JsonReader<?> reader, ReadObject<?> ofValue, ReadObject<?> ofDetail) throws IOException {
        DslAnswer answer = new DslAnswer(ofValue, ofDetail);
        if (reader.last() == '"') {
            answer.words = reader.readString();
        } else if (reader.last() == '{') {
            answer.readFields(reader);
        } else {
            answer.number = NumberConverter.deserializeDecimal(reader);
        }
        return answer;
    }

    private void readFields(JsonReader<?> reader) throws IOException {
        if (reader.getNextToken() == '}') {
            return;
        }
        readField(reader, reader.readKey());
        while (reader.getNextToken() == ',') {
            reader.getNextToken();
            readField(reader, reader.readKey());
        }
        reader.checkObjectEnd();
    }

    private void readField(JsonReader<?> reader, String name) throws IOException {
        switch (name) {
            case "value" -> value = ofValue.read(reader);
            case "detail" -> detail = ofDetail.read(reader);
            case "note" -> note = StringConverter.deserialize(reader);
            case "text" -> text = StringConverter.deserialize(reader);
            case "withheld" -> withheld = BoolConverter.deserialize(reader);
            case "notApplicable" -> notApplicable = BoolConverter.deserialize(reader);
            default -> throw reader.newParseError("unknown field " + name);
        }
    }

    PlainAnswer<?> answer() {
        return new PlainAnswer<>(words, number, (PlainValue) value, note, text, withheld, notApplicable);
    }

    PlainChoice<?> choice() {
        return new PlainChoice<>(words, (String) value, (PlainValue) detail, note, text, withheld, notApplicable);
    }

    PlainText text() {
        return new PlainText(words, (String) value, note, text, withheld, notApplicable);
    }

    PlainDate date() {
        return new PlainDate(words, (String) value, note, text, withheld, notApplicable);
    }

    PlainUrl url() {
        return new PlainUrl(words, (String) value, note, text, withheld, notApplicable);
    }

    PlainCorporateNumber corporateNumber() {
        return new PlainCorporateNumber(words, (String) value, note, text, withheld, notApplicable);
    }
}
