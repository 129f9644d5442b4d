package io.github.clouddisclosure.benchmarks.comparison;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import io.github.clouddisclosure.benchmarks.plain.PlainDisclosure;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * DSL-JSON to the same plain records, by reflection; answers that can be scalars have readers of their own. Unlike the
 * others, it skips fields that a record does not have.
 */
@State(Scope.Benchmark)
public class DslBinding {
    private final DslJson<Object> json = new DslJson<>(Settings.withRuntime());

    /** Registers the readers of answers and of their values. */
    public DslBinding() {
        DslValues.register(json);
        DslAnswers.register(json);
    }

    /** {@return the document as records} */
    public PlainDisclosure read(byte[] bytes) throws IOException {
        return json.deserialize(PlainDisclosure.class, bytes, bytes.length);
    }
}
