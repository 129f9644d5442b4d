package io.github.clouddisclosure.jackson;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import java.util.List;
import java.util.Locale;

/**
 * An empty disclosure to fill in, with number, item, wording and 必須 or 選択 of each row, what to write there, and an
 * example. Immutable and thread-safe.
 *
 * <p>It is a valid document as it is, in which no row is answered: {@link DisclosureYaml#validate(String)} and {@link
 * DisclosureJson#validate(String)} find the 必須 rows, each at its line. The comments are not part of the disclosure.
 */
public final class DisclosureTemplate {
    private static final String SCHEMA = "disclosure.schema.json";

    private final Guideline guideline;
    private final Locale locale;

    private DisclosureTemplate(Guideline guideline, Locale locale) {
        this.guideline = requireNonNull(guideline, "guideline");
        this.locale = requireNonNull(locale, "locale");
    }

    /**
     * The template of an edition.
     *
     * @param guideline the edition
     * @param locale the language of the comments: Japanese for a Japanese locale, English for every other
     * @return the template
     */
    public static DisclosureTemplate of(Guideline guideline, Locale locale) {
        return new DisclosureTemplate(guideline, locale);
    }

    /**
     * The template as YAML. Above each row is a comment, and an answer is written after the colon of its field; a row that asks
     * for yes or no has fields for the answer, its detail and a note. The first line tells an editor the schema, {@code
     * disclosure.schema.json} in the same folder: {@link DisclosureSchema#json()}.
     *
     * @return the YAML, with a line feed at the end
     */
    public String yaml() {
        StringBuilder yaml = new StringBuilder(64 * 1024);
        yaml.append("# yaml-language-server: $schema=").append(SCHEMA).append("\n#\n");
        comment(guideline.title().in(locale), "", yaml);
        for (String line : new TemplateGuide(locale).ofYaml()) {
            comment(line, "", yaml);
        }
        yaml.append("\nguideline: ").append(guideline.id()).append('\n');
        for (Section section : Section.values()) {
            List<GuidelineRow> rows = guideline.rows(section);
            if (rows.isEmpty()) {
                continue;
            }
            String margin = section.key().isEmpty() ? "" : "  ";
            if (!section.key().isEmpty()) {
                yaml.append('\n');
                comment(section.title().in(locale), "", yaml);
                yaml.append(section.key()).append(":\n");
            }
            for (GuidelineRow row : rows) {
                yaml.append('\n');
                appendYaml(new TemplateRow(row, locale), margin, yaml);
            }
        }
        return yaml.toString();
    }

    private static void appendYaml(TemplateRow template, String margin, StringBuilder yaml) {
        comment(template.wording(), margin, yaml);
        comment(template.expected(), margin, yaml);
        yaml.append(margin).append(template.row().property()).append(":\n");
        for (String field : template.fields()) {
            yaml.append(margin).append("  ").append(field).append(":\n");
        }
    }

    private static void comment(String text, String margin, StringBuilder yaml) {
        yaml.append(margin).append("# ").append(text).append('\n');
    }

    /**
     * The template as JSON. Each row has its comment in {@code $comment}, and an answer is put in the place of null.
     *
     * @return the JSON, with a line feed at the end
     */
    public String json() {
        StringBuilder json = new StringBuilder(64 * 1024);
        json.append("{\n  \"$schema\": \"").append(SCHEMA).append("\",\n  \"$comment\": ");
        YamlScalars.appendQuoted(
                guideline.title().in(locale) + '\n' + String.join("\n", new TemplateGuide(locale).ofJson()), json);
        json.append(",\n  \"guideline\": \"").append(guideline.id()).append('"');
        for (Section section : Section.values()) {
            List<GuidelineRow> rows = guideline.rows(section);
            if (section.key().isEmpty()) {
                rows.forEach(row -> appendJson(new TemplateRow(row, locale), ",\n  ", json));
            } else if (!rows.isEmpty()) {
                json.append(",\n  \"").append(section.key()).append("\": {\n    \"$comment\": ");
                YamlScalars.appendQuoted(section.title().in(locale), json);
                rows.forEach(row -> appendJson(new TemplateRow(row, locale), ",\n    ", json));
                json.append("\n  }");
            }
        }
        return json.append("\n}\n").toString();
    }

    private static void appendJson(TemplateRow template, String separator, StringBuilder json) {
        String line = separator.substring(1) + "  ";
        json.append(separator).append('"').append(template.row().property()).append("\": {");
        json.append(line).append("\"$comment\": ");
        YamlScalars.appendQuoted(template.wording() + " — " + template.expected(), json);
        List<String> fields = template.fields().isEmpty() ? List.of("value") : template.fields();
        for (String field : fields) {
            json.append(',').append(line).append('"').append(field).append("\": null");
        }
        json.append(separator.substring(1)).append('}');
    }
}
