package io.github.clouddisclosure.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer of yes or no, as plain data: the choice alone, or an object with a detail. */
public record PlainChoice<D extends PlainValue>(
        @Nullable @Pattern(regexp = PlainPatterns.CHOICE) String words,
        @Nullable @Pattern(regexp = PlainPatterns.CHOICE) String value,
        @Nullable @Valid D detail,

        @Nullable @Size(min = 1, max = PlainPatterns.MAX_LENGTH)
        String note,

        @Nullable @Size(min = 1, max = PlainPatterns.MAX_LENGTH)
        String text,

        @Nullable @AssertTrue Boolean withheld,
        @Nullable @AssertTrue Boolean notApplicable) {
    /** The full form. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public PlainChoice(
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("detail") @Nullable D detail,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("withheld") @Nullable Boolean withheld,
            @JsonProperty("notApplicable") @Nullable Boolean notApplicable) {
        this(null, value, detail, note, text, withheld, notApplicable);
    }

    /** The form of a text alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlainChoice(String words) {
        this(words, null, null, null, null, null, null);
    }
}
