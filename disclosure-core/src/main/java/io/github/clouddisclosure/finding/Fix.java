package io.github.clouddisclosure.finding;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.internal.text.ShownText;
import java.util.Locale;

/**
 * A change to the JSON form that would probably mend a finding: what was most likely meant. A person confirms it; a tool
 * can apply it as it is.
 *
 * <p>It is made from the content that the finding is about, so {@code toString()} shows the place alone.
 *
 * @param target what is replaced: the value at the pointer, or the name of the field there
 * @param pointer the place, as a JSON pointer; see {@link Finding#pointer()}
 * @param json what to put there, as JSON text: {@code "yes"}, with its quotes, or {@code {"withheld":true}}
 */
public record Fix(Target target, String pointer, String json) {
    private static final int MAX_SHOWN_LENGTH = 60;

    /** What a fix replaces. */
    public enum Target {
        /** The value at the pointer. */
        VALUE,
        /** The name of the field at the pointer; its value stays. */
        NAME
    }

    /** Checks that nothing is null. */
    public Fix {
        requireNonNull(target, "target");
        requireNonNull(pointer, "pointer");
        requireNonNull(json, "json");
    }

    /**
     * A value to put in the place of another.
     *
     * @param pointer the place of the value
     * @param json the value, as JSON text
     * @return the fix
     */
    public static Fix ofValue(String pointer, String json) {
        return new Fix(Target.VALUE, pointer, json);
    }

    /**
     * A name to give to a field.
     *
     * @param pointer the place of the field under its present name
     * @param json the name, as JSON text
     * @return the fix
     */
    public static Fix ofName(String pointer, String json) {
        return new Fix(Target.NAME, pointer, json);
    }

    /** This change, if it is at a place or below it, at another place or as far below that. */
    Fix moved(String from, String to) {
        boolean moves = pointer.equals(from) || pointer.startsWith(from + '/');
        return moves ? new Fix(target, to + pointer.substring(from.length()), json) : this;
    }

    /** The value as the end of a message; empty if it is too long for one. The message about a name names it itself. */
    String proposal(Locale locale) {
        if (target == Target.NAME || json.codePointCount(0, json.length()) > MAX_SHOWN_LENGTH) {
            return "";
        }
        String shown = ShownText.of(json, MAX_SHOWN_LENGTH);
        return locale.getLanguage().equals("ja") ? shown + " の誤りではありませんか。" : " Did you mean " + shown + "?";
    }

    /** {@return what is replaced and where} */
    @Override
    public String toString() {
        return target + " at \"" + pointer + '"';
    }
}
