package io.github.clouddisclosure.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The address of a page, as plain data: the text alone, or an object. */
public record PlainUrl(
        @Nullable @Pattern(regexp = PlainPatterns.URL) String words,
        @Nullable @Pattern(regexp = PlainPatterns.URL) String value,

        @Nullable @Size(min = 1, max = PlainPatterns.MAX_LENGTH)
        String note,

        @Nullable @Size(min = 1, max = PlainPatterns.MAX_LENGTH)
        String text,

        @Nullable @AssertTrue Boolean withheld,
        @Nullable @AssertTrue Boolean notApplicable) {
    /** The full form. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public PlainUrl(
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("note") @Nullable String note,
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("withheld") @Nullable Boolean withheld,
            @JsonProperty("notApplicable") @Nullable Boolean notApplicable) {
        this(null, value, note, text, withheld, notApplicable);
    }

    /** The form of a text alone. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlainUrl(String words) {
        this(words, null, null, null, null, null);
    }
}
