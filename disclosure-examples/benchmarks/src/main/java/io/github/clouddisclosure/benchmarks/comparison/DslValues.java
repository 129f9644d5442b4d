package io.github.clouddisclosure.benchmarks.comparison;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonReader.ReadObject;
import com.dslplatform.json.NumberConverter;
import com.dslplatform.json.StringConverter;
import com.dslplatform.json.runtime.Settings;
import io.github.clouddisclosure.benchmarks.plain.PlainCount;
import io.github.clouddisclosure.benchmarks.plain.PlainFireSuppression;
import io.github.clouddisclosure.benchmarks.plain.PlainMoney;
import io.github.clouddisclosure.benchmarks.plain.PlainNames;
import io.github.clouddisclosure.benchmarks.plain.PlainPercentage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

/** The readers of values that are a number or an object, an array, or a code. */
final class DslValues {
    private DslValues() {}

    static void register(DslJson<Object> json) {
        registerNumber(json, PlainMoney.class, amount -> new PlainMoney(amount, null, null, null));
        registerNumber(json, PlainPercentage.class, percent -> new PlainPercentage(percent, null, null));
        registerNumber(json, PlainCount.class, number -> new PlainCount(number, null, null));
        ReadObject<PlainNames> names = DslValues::names;
        json.registerReader(PlainNames.class, names);
        ReadObject<PlainFireSuppression> fireSuppression =
                reader -> PlainFireSuppression.valueOf(reader.readString().toUpperCase(Locale.ROOT));
        json.registerReader(PlainFireSuppression.class, fireSuppression);
    }

    private static PlainNames names(JsonReader<?> reader) throws IOException {
        return new PlainNames(reader.readCollection(StringConverter.READER));
    }

    private static <T> void registerNumber(DslJson<Object> json, Class<T> type, Function<BigDecimal, T> ofNumber) {
        ReadObject<T> ofObject = new DslJson<>(Settings.withRuntime()).tryFindReader(type);
        ReadObject<T> either = reader -> reader.last() == '{'
                ? ofObject.read(reader)
                : ofNumber.apply(NumberConverter.deserializeDecimal(reader));
        json.registerReader(type, either);
    }
}
