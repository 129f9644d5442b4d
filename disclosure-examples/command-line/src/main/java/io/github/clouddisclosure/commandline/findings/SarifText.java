package io.github.clouddisclosure.commandline.findings;

import java.util.regex.Pattern;

/** Makes a text a message of SARIF, in which links and placeholders have a form of their own. */
final class SarifText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+\\}");

    private SarifText() {}

    /** A message that says the text as it is. Without a link or a placeholder, nothing is escaped: many tools show it raw. */
    static String of(String text) {
        String message = text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text;
        return PLACEHOLDER.matcher(message).find() ? message.replace("{", "{{").replace("}", "}}") : message;
    }
}
