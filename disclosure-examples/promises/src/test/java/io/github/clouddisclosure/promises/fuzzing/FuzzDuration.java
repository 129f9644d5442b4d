package io.github.clouddisclosure.promises.fuzzing;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long each target is searched: {@code -Dfuzz=DURATION}, a number of seconds, minutes or hours. */
final class FuzzDuration {
    static final String PROPERTY = "fuzz";

    private static final Duration DEFAULT = Duration.ofSeconds(10);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([smh]?)");

    private FuzzDuration() {}

    /** The duration that was asked for; ten seconds if none was. */
    static Duration asked() {
        String asked = System.getProperty(PROPERTY, "");
        return asked.isEmpty() ? DEFAULT : parse(asked);
    }

    /**
     * The duration that a text stands for.
     *
     * @param text for example {@code 45s}, {@code 30m} or {@code 8h}; a number alone is seconds, and 0 is no search
     * @throws IllegalArgumentException if it is in another form
     */
    static Duration parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "-Dfuzz=" + text + " is not a duration: expected 45s, 30m, 8h or 0 for no search");
        }
        long number = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofSeconds(number);
        };
    }
}
