package io.github.clouddisclosure.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kinds of fire suppression. */
public enum PlainFireSuppression implements PlainValue {
    /** A gas system. */
    @JsonProperty("gas")
    GAS,
    /** Another. */
    @JsonProperty("other")
    OTHER
}
