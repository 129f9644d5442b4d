package io.github.clouddisclosure.value;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Unwraps a {@link YesNo} for a Jakarta Validation provider, so that a constraint can apply to its detail:
 * {@code YesNo<@NotNegative Money>}.
 */
public final class YesNoValueExtractor implements ValueExtractor<YesNo<@ExtractedValue ?>> {
    /** For the provider, which finds this class through the service loader. */
    public YesNoValueExtractor() {}

    @Override
    public void extractValues(YesNo<?> yesNo, ValueReceiver receiver) {
        yesNo.detail().ifPresent(detail -> receiver.value(null, detail));
    }
}
