package io.github.clouddisclosure.jackson;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.jackson.output.ControlCharacters;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is probably wrong where the scanner of YAML cannot go on, and where: a missing space is noticed only at the next
 * colon, and a missing quotation mark at the end of the text.
 *
 * @param words what is wrong and how to mend it
 * @param offset the byte where it is to be mended
 */
record YamlMistake(LocalizedText words, int offset) {
    private static final LocalizedText NO_SPACE = new LocalizedText(
            "項目名の後のコロンの次に、半角の空白を入れてください。", "Put a space after the colon that follows the name of the field.");
    private static final LocalizedText WIDE_COLON = new LocalizedText(
            "項目名の後のコロンが全角です。半角のコロンと半角の空白にしてください。",
            "The colon that follows the name of the field is a full-width one. Write an ordinary colon and a space.");
    private static final LocalizedText TAB =
            new LocalizedText("字下げにタブがあります。半角の空白にしてください。", "The line is indented with a tab. Use spaces.");
    private static final LocalizedText NOT_CLOSED =
            new LocalizedText("引用符が閉じられていません。", "The quotation mark is not closed.");
    private static final LocalizedText CONTROL_CHARACTER =
            new LocalizedText("制御文字があります。削除してください。", "There is a control character. Remove it.");
    private static final LocalizedText BACKSLASH = new LocalizedText(
            "\" で囲んだ回答の中の \\ は、\\\\ と書いてください。", "In an answer between \" and \", write \\\\ for a backslash.");
    private static final LocalizedText RESERVED = new LocalizedText(
            "この文字で始まる回答は、引用符で囲んでください。", "Put an answer that begins with this character into quotation marks.");
    private static final LocalizedText COLON = new LocalizedText(
            "回答に「: 」があれば、回答を引用符で囲んでください。なければ、字下げをそろえてください。",
            "If the answer contains a colon and a space, put it into quotation marks. If not, indent the lines alike.");
    private static final LocalizedText OTHER = new LocalizedText(
            "字下げ、コロンの後の空白、引用符を確認してください。", "Check the indentation, the space after the colon and the quotation marks.");

    private static final String WIDE = "：";
    /** The name of a field and a colon that is full-width, or without a space after it. */
    private static final Pattern NAME_AND_COLON =
            Pattern.compile("[ \\t]*(?:- +)?[$A-Za-z][A-Za-z0-9]*[ \\t]*(:(?=[^\\s/])|" + WIDE + ")");
    /** Enough for any name of the form. */
    private static final int LONGEST_START = 200;

    /** The mistake of a text that cannot be read beyond a byte, in something that began with an earlier byte. */
    static YamlMistake at(byte[] text, int problem, int opened) {
        boolean isAtEnd = Utf8.skipSpace(text, problem) == text.length;
        if (isAtEnd && opened < problem && (text[opened] == '"' || text[opened] == '\'')) {
            return new YamlMistake(NOT_CLOSED, opened);
        }
        int line = startOfLine(text, problem);
        YamlMistake colon = colon(text, line);
        if (colon == null && line > 0) {
            colon = colon(text, startOfLine(text, line - 1));
        }
        if (colon != null) {
            return colon;
        }
        int tab = tab(text, line);
        if (tab >= 0) {
            return new YamlMistake(TAB, tab);
        }
        return new YamlMistake(isAtEnd ? JsonText.CUT_OFF : words(text, problem), isAtEnd ? text.length : problem);
    }

    private static LocalizedText words(byte[] text, int at) {
        if (at > 0 && text[at - 1] == '\\') {
            return BACKSLASH;
        }
        return switch (text[at]) {
            case '@', '`', '%', '|', '>' -> RESERVED;
            case ':' -> COLON;
            default -> isControl(text, at) ? CONTROL_CHARACTER : OTHER;
        };
    }

    private static boolean isControl(byte[] text, int at) {
        int length = Math.min(4, text.length - at);
        return ControlCharacters.isControl(new String(text, at, length, StandardCharsets.UTF_8).codePointAt(0));
    }

    /** The missing or full-width colon after the name at the beginning of a line; null if there is none. */
    private static @Nullable YamlMistake colon(byte[] text, int line) {
        String start = new String(text, line, Math.min(LONGEST_START, text.length - line), StandardCharsets.UTF_8);
        Matcher colon = NAME_AND_COLON.matcher(start);
        if (!colon.lookingAt()) {
            return null;
        }
        // All before the colon is ASCII.
        return new YamlMistake(colon.group(1).equals(WIDE) ? WIDE_COLON : NO_SPACE, line + colon.start(1));
    }

    /** The first tab in the indentation of a line; negative if there is none. */
    private static int tab(byte[] text, int line) {
        int at = line;
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at < text.length && text[at] == '\t' ? at : -1;
    }

    private static int startOfLine(byte[] text, int from) {
        int at = from;
        while (at > 0 && text[at - 1] != '\n' && text[at - 1] != '\r') {
            at--;
        }
        return at;
    }
}
