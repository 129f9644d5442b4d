package io.github.clouddisclosure.tablefiles.internal.format;

import io.github.clouddisclosure.tablefiles.internal.format.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits a number format such as {@code #,##0"千円";"▲"#,##0"千円"} into its sections and tokens. */
final class FormatTokens {
    private static final String PLACES = "0#?.,";
    private static final String DATE_LETTERS = "ymdhsega";
    private static final String GENERAL = "general";
    private static final Pattern COLOUR = Pattern.compile("black|blue|cyan|green|magenta|red|white|yellow|color\\d+");

    private final String code;
    private final List<List<FormatToken>> sections = new ArrayList<>();
    private List<FormatToken> section = new ArrayList<>();
    private int at;

    private FormatTokens(String code) {
        this.code = code;
    }

    /** The sections of a format: for all numbers, or for positive ones, negative ones, zero and text. */
    static List<List<FormatToken>> sections(String code) {
        FormatTokens tokens = new FormatTokens(code);
        while (tokens.at < code.length()) {
            tokens.next();
        }
        tokens.sections.add(tokens.section);
        return tokens.sections;
    }

    private void next() {
        char c = code.charAt(at);
        char letter = Character.toLowerCase(c);
        if (c == ';') {
            sections.add(section);
            section = new ArrayList<>();
            at++;
        } else if (c == '"') {
            add(Kind.LITERAL, enclosed('"'));
        } else if (c == '[') {
            bracket(enclosed(']'));
        } else if (c == '\\' || c == '!') {
            add(Kind.LITERAL, code.substring(Math.min(at + 1, code.length()), Math.min(at + 2, code.length())));
            at += 2;
        } else if (c == '_' || c == '*') {
            // The width of a character, or a character to fill with: only affects spacing.
            at += 2;
        } else if (PLACES.indexOf(c) >= 0) {
            add(Kind.DIGITS, run(PLACES));
        } else if (c == '%') {
            add(Kind.PERCENT, "%");
            at++;
        } else if (code.regionMatches(true, at, GENERAL, 0, GENERAL.length())) {
            add(Kind.GENERAL, GENERAL);
            at += GENERAL.length();
        } else if (code.regionMatches(true, at, "AM/PM", 0, 5) || c == 'E' || c == '@') {
            add(Kind.OTHER, code.substring(at));
            at = code.length();
        } else if (DATE_LETTERS.indexOf(letter) >= 0) {
            add(Kind.DATE, run(letter + "" + Character.toUpperCase(letter)).toLowerCase(Locale.ROOT));
        } else {
            add(Kind.LITERAL, String.valueOf(c));
            at++;
        }
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            section.add(new FormatToken(kind, text));
        }
    }

    private String run(String characters) {
        int from = at;
        while (at < code.length() && characters.indexOf(code.charAt(at)) >= 0) {
            at++;
        }
        return code.substring(from, at);
    }

    private String enclosed(char end) {
        int close = code.indexOf(end, at + 1);
        int to = close < 0 ? code.length() : close;
        String inside = code.substring(at + 1, to);
        at = to + 1;
        return inside;
    }

    /** A currency sign with its language, {@code [$¥-411]}; a language alone; a colour; or something else. */
    private void bracket(String inside) {
        if (inside.startsWith("$")) {
            int language = inside.indexOf('-');
            add(Kind.LITERAL, inside.substring(1, language < 0 ? inside.length() : language));
        } else if (!COLOUR.matcher(inside.toLowerCase(Locale.ROOT)).matches()) {
            add(Kind.OTHER, inside);
        }
    }
}
