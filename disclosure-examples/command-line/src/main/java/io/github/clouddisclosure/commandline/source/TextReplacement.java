package io.github.clouddisclosure.commandline.source;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Fix;
import io.github.clouddisclosure.finding.Fix.Target;
import java.util.Optional;

/**
 * Fixes of the JSON form as replacements in the text of a file. There is none unless the file is JSON and what stands
 * at the place is certainly what the fix replaces: the name of the field, or a value that is not an object or a list.
 */
public final class TextReplacement {
    private TextReplacement() {}

    /** The text to put in the place of what stands there. */
    public static Optional<String> of(Finding finding, SourceText source, SourcePlace place) {
        Optional<Fix> fix = finding.fix().filter(change -> change.pointer().equals(finding.pointer()));
        boolean isJson = source.line(1).filter(TextReplacement::startsAnObject).isPresent();
        return fix.filter(change -> isJson && replaces(change, place)).map(Fix::json);
    }

    private static boolean startsAnObject(String line) {
        return line.stripLeading().startsWith("{") || line.startsWith("\uFEFF{");
    }

    private static boolean replaces(Fix fix, SourcePlace place) {
        boolean isName = place.line().substring(place.end() - 1).stripLeading().startsWith(":");
        if (fix.target() == Target.NAME) {
            String pointer = fix.pointer();
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            return isName && place.text().equals('"' + name + '"');
        }
        return !isName && isScalar(place.text());
    }

    private static boolean isScalar(String text) {
        boolean isText = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isText || !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0)) || text.startsWith("-");
    }
}
