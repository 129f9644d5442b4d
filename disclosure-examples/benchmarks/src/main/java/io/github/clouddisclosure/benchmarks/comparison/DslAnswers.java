package io.github.clouddisclosure.benchmarks.comparison;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader.ReadObject;
import com.dslplatform.json.JsonWriter.WriteObject;
import com.dslplatform.json.StringConverter;
import io.github.clouddisclosure.benchmarks.plain.PlainAnswer;
import io.github.clouddisclosure.benchmarks.plain.PlainChoice;
import io.github.clouddisclosure.benchmarks.plain.PlainCorporateNumber;
import io.github.clouddisclosure.benchmarks.plain.PlainDate;
import io.github.clouddisclosure.benchmarks.plain.PlainDisclosure;
import io.github.clouddisclosure.benchmarks.plain.PlainText;
import io.github.clouddisclosure.benchmarks.plain.PlainUrl;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.function.Function;

/** The readers of the answers: DSL-JSON has none for a value that can be a scalar or an object. */
final class DslAnswers {
    private static final ReadObject<String> TEXT = StringConverter.READER;

    private final DslJson<Object> json;

    private DslAnswers(DslJson<Object> json) {
        this.json = json;
    }

    static void register(DslJson<Object> json) {
        DslAnswers answers = new DslAnswers(json);
        answers.register(PlainText.class, TEXT, TEXT, DslAnswer::text);
        answers.register(PlainDate.class, TEXT, TEXT, DslAnswer::date);
        answers.register(PlainUrl.class, TEXT, TEXT, DslAnswer::url);
        answers.register(PlainCorporateNumber.class, TEXT, TEXT, DslAnswer::corporateNumber);
        answers.registerRowsOf(PlainDisclosure.class);
        for (RecordComponent section : PlainDisclosure.class.getRecordComponents()) {
            if (section.getType().isRecord()) {
                answers.registerRowsOf(section.getType());
            }
        }
    }

    private void registerRowsOf(Class<?> section) {
        for (RecordComponent row : section.getRecordComponents()) {
            if (row.getGenericType() instanceof ParameterizedType type) {
                ReadObject<?> typed = json.tryFindReader(type.getActualTypeArguments()[0]);
                if (type.getRawType() == PlainAnswer.class) {
                    register(type, typed, typed, DslAnswer::answer);
                } else if (type.getRawType() == PlainChoice.class) {
                    register(type, TEXT, typed, DslAnswer::choice);
                }
            }
        }
    }

    private void register(
            Type type, ReadObject<?> ofValue, ReadObject<?> ofDetail, Function<DslAnswer, Object> asRecord) {
        ReadObject<Object> read = reader -> asRecord.apply(DslAnswer.read(reader, ofValue, ofDetail));
        json.registerReader(type, read);
        // DSL-JSON reads a record only if it can write all of its components.
        WriteObject<Object> unused = (writer, answer) -> {
            throw new UnsupportedOperationException();
        };
        json.registerWriter(type, unused);
    }
}
