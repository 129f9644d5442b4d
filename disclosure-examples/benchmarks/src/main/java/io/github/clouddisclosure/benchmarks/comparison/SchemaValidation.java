package io.github.clouddisclosure.benchmarks.comparison;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** JSON Schema with networknt: compiles the schema once, then reads each document as a tree and validates it. */
@State(Scope.Benchmark)
public class SchemaValidation {
    private final JsonMapper mapper = new JsonMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new CompleteSchema(mapper).build());

    /** Compiles every part of the schema; otherwise the first document that needs a part would do so. */
    public SchemaValidation() {
        schema.initializeValidators();
    }

    /** {@return the errors in the document} */
    public List<Error> readAndValidate(byte[] json) {
        return schema.validate(mapper.readTree(json));
    }
}
