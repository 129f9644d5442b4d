package io.github.clouddisclosure.commandline.source;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The lines of YAML that may say something about a person: from a line that names a row that does, the section of row
 * 6.2, or the supplementary rows, to the next line that is indented no further and begins with another name
 * of a disclosure. The lines of a text in quotation marks may be indented as they like.
 */
final class PersonalYaml {
    private PersonalYaml() {}

    /** The numbers of these lines, from 1. */
    static IntPredicate lines(List<String> text) {
        List<String> personal = PersonalNames.personal();
        Set<String> all = PersonalNames.all();
        BitSet hidden = new BitSet();
        int indentation = -1;
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i);
            int ofLine = line.length() - line.stripLeading().length();
            if (personal.stream().anyMatch(line::contains)) {
                indentation = indentation < 0 ? ofLine : Math.min(indentation, ofLine);
            } else if (ofLine <= indentation && all.contains(name(line))) {
                indentation = -1;
            }
            if (indentation >= 0) {
                hidden.set(i + 1);
            }
        }
        return hidden::get;
    }

    /** What a line names, with or without quotation marks; empty if it names nothing. */
    private static String name(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        boolean isQuoted = name.length() > 1 && (name.charAt(0) == '"' || name.charAt(0) == '\'');
        return isQuoted ? name.substring(1, name.length() - 1) : name;
    }
}
