package io.github.clouddisclosure.answer;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Unwraps an {@link Answer} for a Jakarta Validation provider, so that a constraint can apply to its value:
 * {@code Answer<@NotNegative Money>}. An answer without a value gives the provider nothing to check.
 */
public final class AnswerValueExtractor implements ValueExtractor<Answer<@ExtractedValue ?>> {
    /** For the provider, which finds this class through the service loader. */
    public AnswerValueExtractor() {}

    @Override
    public void extractValues(Answer<?> answer, ValueReceiver receiver) {
        if (answer instanceof Stated<?> stated) {
            receiver.value(null, stated.get());
        }
    }
}
