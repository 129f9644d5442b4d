package io.github.clouddisclosure.commandline.findings;

import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.finding.FindingCode;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The codes of findings as rules of SARIF, in their order, so that the index of a rule is that of its code. */
final class SarifRules {
    private static final String PAGES = Project.PAGES + "disclosure-core/docs/";

    private final JsonGenerator generator;
    private final Language language;

    SarifRules(JsonGenerator generator, Language language) {
        this.generator = generator;
        this.language = language;
    }

    void write() {
        generator.writeArrayPropertyStart("rules");
        for (FindingCode code : FindingCode.values()) {
            write(code);
        }
        generator.writeEndArray();
    }

    private void write(FindingCode code) {
        Locale locale = language.locale();
        String description = code.description(locale);
        String remedy = code.remedy(locale);
        String howTo = language.say("直し方", "How to mend it");
        generator.writeStartObject();
        generator.writeStringProperty("id", code.code());
        generator.writeStringProperty("name", name(code));
        text("shortDescription", firstSentence(description));
        text("fullDescription", description);
        generator.writeObjectPropertyStart("help");
        generator.writeStringProperty("text", description + "\n\n" + howTo + ": " + remedy);
        generator.writeStringProperty("markdown", markdown(description) + "\n\n**" + howTo + "**: " + markdown(remedy));
        generator.writeEndObject();
        generator.writeStringProperty("helpUri", PAGES + language.say("codes.ja.md", "codes.md") + '#' + code.code());
        generator.writeObjectPropertyStart("defaultConfiguration");
        generator.writeStringProperty("level", SarifLevel.of(code.severity()));
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private void text(String property, String text) {
        generator.writeObjectPropertyStart(property);
        generator.writeStringProperty("text", text);
        generator.writeEndObject();
    }

    /** The code as SARIF has names: {@code CheckDigit}. */
    private static String name(FindingCode code) {
        StringBuilder name = new StringBuilder();
        for (String word : code.code().split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    private static String firstSentence(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '。' || c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ')) {
                return text.substring(0, at + 1);
            }
        }
        return text;
    }

    /** Plain text as Markdown that shows it. */
    private static String markdown(String text) {
        StringBuilder markdown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ("\\`*_[]<>#|&".indexOf(c) >= 0) {
                markdown.append('\\');
            }
            markdown.append(c);
        }
        return markdown.toString();
    }
}
