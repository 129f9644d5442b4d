package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.YesNo;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code "yes"}, {@code "no"} or {@code "conditional"}. In JSON, a detail is not part of the value: it is a field of
 * the answer, beside the value.
 */
final class ChoiceForm extends ValueForm<YesNo<?>> {
    static final ChoiceForm FORM = new ChoiceForm();

    private static final Choice[] CHOICES = Choice.values();
    private static final Codes<Choice> CODES = new Codes<>(Choice.class);

    private ChoiceForm() {
        super(ScalarType.TEXT);
    }

    @Override
    boolean isWords() {
        return false;
    }

    @Override
    LocalizedText expected() {
        return Expected.oneOf(CODES.words());
    }

    @Override
    @Nullable
    YesNo<?> ofScalar(Scalars scalars) {
        for (Choice choice : CHOICES) {
            if (scalars.is(choice.code())) {
                return YesNo.of(choice);
            }
        }
        scalars.checkText();
        return null;
    }

    @Override
    Optional<String> meant(String word) {
        return CODES.meant(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "true" -> Choice.YES.code();
                    case "false" -> Choice.NO.code();
                    default -> word;
                });
    }

    @Override
    boolean isScalar(YesNo<?> value) {
        return value.detail().isEmpty();
    }

    @Override
    void write(YesNo<?> value, ValueWriter writer) {
        writer.choice(value.choice());
    }
}
