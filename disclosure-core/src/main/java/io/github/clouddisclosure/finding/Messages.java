package io.github.clouddisclosure.finding;

import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The messages in one language. */
final class Messages {
    private final Properties patterns;

    private Messages(String fileName) {
        this.patterns = TextFile.read(fileName);
    }

    static Messages in(Locale locale) {
        return locale.getLanguage().equals("ja") ? Japanese.MESSAGES : English.MESSAGES;
    }

    String message(FindingCode code, List<String> arguments) {
        String pattern = patterns.getProperty(code.code());
        if (arguments.isEmpty()) {
            return pattern;
        }
        StringBuilder message = new StringBuilder(pattern.length() + 64);
        for (int at = 0; at < pattern.length(); at++) {
            int argument = placeholder(pattern, at);
            if (argument < 0) {
                message.append(pattern.charAt(at));
            } else {
                message.append(argument < arguments.size() ? arguments.get(argument) : "");
                at += 2;
            }
        }
        return message.toString().strip();
    }

    private static int placeholder(String pattern, int at) {
        boolean is = pattern.charAt(at) == '{'
                && at + 2 < pattern.length()
                && pattern.charAt(at + 2) == '}'
                && Character.isDigit(pattern.charAt(at + 1));
        return is ? pattern.charAt(at + 1) - '0' : -1;
    }

    private static final class Japanese {
        private static final Messages MESSAGES = new Messages("messages_ja.properties");
    }

    private static final class English {
        private static final Messages MESSAGES = new Messages("messages_en.properties");
    }
}
