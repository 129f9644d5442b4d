package io.github.clouddisclosure.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.jackson2.DisclosureModule;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A mapper of Jackson 2 with the library's module. */
@State(Scope.Benchmark)
public class Jackson2Mapper {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new DisclosureModule()).build();

    /** {@return the disclosure of a document} */
    public Disclosure read(byte[] json) throws IOException {
        return mapper.readValue(json, Disclosure.class);
    }

    /** {@return a document of a disclosure} */
    public byte[] write(Disclosure disclosure) throws IOException {
        return mapper.writeValueAsBytes(disclosure);
    }
}
