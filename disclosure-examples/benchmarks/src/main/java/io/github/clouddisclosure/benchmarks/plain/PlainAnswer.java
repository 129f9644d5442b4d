package io.github.clouddisclosure.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An answer with a value, as plain data: a text or a number alone, or an object. */
public record PlainAnswer<V extends PlainValue>(
        @Nullable @Size(min = 1, max = PlainPatterns.MAX_LENGTH)
        String words,

        @Nullable BigDecimal number,
        @Nullable @Valid V value,

        @Nullable @Size(min = 1, max = PlainPatterns.MAX_LENGTH)
        String note,

        @Nullable @Size(min = 1, max = PlainPatterns.MAX_LENGTH)
        String text,

        @Nullable @AssertTrue Boolean withheld,
        @Nullable @AssertTrue Boolean notApplicable) {
    /** The full form. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public PlainAnswer(
            @JsonProperty("value") @Nullable V value,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("withheld") @Nullable Boolean withheld,
            @JsonProperty("notApplicable") @Nullable Boolean notApplicable) {
        this(null, null, value, note, text, withheld, notApplicable);
    }

    /** The form of a text alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlainAnswer(String words) {
        this(words, null, null, null, null, null, null);
    }

    /** The form of a number with a fraction. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlainAnswer(double number) {
        this(null, BigDecimal.valueOf(number), null, null, null, null, null);
    }

    /** The form of a whole number. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlainAnswer(long number) {
        this(null, BigDecimal.valueOf(number), null, null, null, null, null);
    }
}
