package io.github.clouddisclosure.commandline.source;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The lines of JSON that may say something about a person: those of the rows that do, of the section of row 6.2, and of
 * the supplementary rows, which may repeat it. The JSON may be broken, so names are searched for, with quotes or
 * without, and a value that does not end reaches to the end of the text.
 */
final class PersonalJson {
    private final String text;
    private final BitSet lines = new BitSet();
    private final List<String> names = PersonalNames.personal();
    /** Where each name comes next. */
    private final int[] found = new int[names.size()];
    /** The place that has been reached, and its line. */
    private int at;

    private int line = 1;

    private PersonalJson(String text) {
        this.text = text;
        Arrays.fill(found, -1);
    }

    /** The numbers of these lines, from 1. */
    static IntPredicate lines(String text) {
        PersonalJson json = new PersonalJson(text);
        for (int name = json.next(); name < text.length(); name = json.next()) {
            json.moveTo(name);
            int first = json.line;
            json.moveTo(endOfValue(text, name));
            json.lines.set(first, json.line + 1);
        }
        return json.lines::get;
    }

    private int next() {
        int next = text.length();
        for (int i = 0; i < found.length; i++) {
            if (found[i] < at) {
                int index = text.indexOf(names.get(i), at);
                found[i] = index < 0 ? text.length() : index;
            }
            next = Math.min(next, found[i]);
        }
        return next;
    }

    /** The index behind the value of a name: of the comma or bracket that follows it. */
    private static int endOfValue(String text, int name) {
        int index = text.indexOf(':', name);
        int depth = 0;
        boolean isQuoted = false;
        for (index = index < 0 ? text.length() : index + 1; index < text.length(); index++) {
            char c = text.charAt(index);
            if (isQuoted) {
                index += c == '\\' ? 1 : 0;
                isQuoted = c != '"';
            } else if (c == '"') {
                isQuoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                return index;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return text.length();
    }

    private void moveTo(int end) {
        for (; at < Math.min(end, text.length()); at++) {
            char c = text.charAt(at);
            boolean isSecond = c == '\n' && at > 0 && text.charAt(at - 1) == '\r';
            line += (c == '\n' || c == '\r') && !isSecond ? 1 : 0;
        }
    }
}
