package io.github.clouddisclosure.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;

/** Without this, a rare ideograph such as 𠮷 is written to bytes as two escapes, but not in Jackson 3. */
final class WholeCharacters {
    private static final JsonGenerator.Feature FEATURE =
            JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature();

    private WholeCharacters() {}

    /** Runs what writes, and throws what Jackson throws. */
    static void whileWriting(JsonGenerator generator, Runnable writing) throws IOException {
        boolean wasEnabled = generator.isEnabled(FEATURE);
        generator.enable(FEATURE);
        try {
            writing.run();
        } catch (CheckedFailure failure) {
            throw failure.thrown();
        } finally {
            if (!wasEnabled) {
                generator.disable(FEATURE);
            }
        }
    }

    /**
     * Writes a text. The feature takes the first half of a pair and whatever stands behind it for one character, so that
     * a text with half a pair is written without it.
     */
    static void writeText(JsonGenerator generator, String text) throws IOException {
        if (hasHalf(text) && generator.isEnabled(FEATURE)) {
            generator.disable(FEATURE);
            generator.writeString(text);
            generator.enable(FEATURE);
        } else {
            generator.writeString(text);
        }
    }

    private static boolean hasHalf(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                i++;
                if (i == length || !Character.isLowSurrogate(text.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
