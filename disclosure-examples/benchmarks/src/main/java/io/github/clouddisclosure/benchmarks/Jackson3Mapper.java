package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson.DisclosureModule;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3 with the library's module. */
@State(Scope.Benchmark)
public class Jackson3Mapper {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new DisclosureModule()).build();

    /** {@return the disclosure of a document} */
    public Disclosure read(byte[] json) {
        return mapper.readValue(json, Disclosure.class);
    }

    /** {@return a document of a disclosure} */
    public byte[] write(Disclosure disclosure) {
        return mapper.writeValueAsBytes(disclosure);
    }
}
