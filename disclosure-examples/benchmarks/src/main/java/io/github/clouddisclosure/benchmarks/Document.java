package io.github.clouddisclosure.benchmarks;

import io.github.clouddisclosure.Disclosure;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document that a benchmark runs over. */
@State(Scope.Benchmark)
public class Document {
    @Param
    public Size size = Size.KB_30;

    @Param
    public Health health = Health.VALID;

    private byte[] json = {};
    private Disclosure disclosure = Disclosure.builder().build();

    /** Makes the document. */
    @Setup
    public void prepare() {
        json = Documents.json(size, health);
        disclosure = Documents.disclosure(size, health);
    }

    /** {@return the document as JSON} */
    byte[] json() {
        return json;
    }

    /** {@return the document as a value} */
    Disclosure disclosure() {
        return disclosure;
    }
}
