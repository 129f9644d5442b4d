package io.github.clouddisclosure.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Names or dates, as plain data. */
public record PlainNames(@JsonValue @NotNull List<@NotNull @Size(min = 1, max = PlainPatterns.MAX_LENGTH) String> names)
        implements PlainValue {
    /** Its JSON is only the array. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlainNames {}
}
