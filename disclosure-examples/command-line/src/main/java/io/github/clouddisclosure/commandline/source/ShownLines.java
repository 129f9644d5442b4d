package io.github.clouddisclosure.commandline.source;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.guideline.Section;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of one source that may be shown beside a finding: none that is about a person, or may
 * have the career of the representative (6.2) or part of it. What cannot be read as a disclosure has no rows, so lines are judged by their words: in JSON and YAML,
 * a line is taken for part of the nearest field of the form that begins a line above it. It is better to hide too many
 * lines than to show one too many. No line of a web page is shown: its markup says little to a reader.
 */
final class ShownLines {
    private static final String SUPPLEMENTARY = "supplementary";
    /** What a line with the career, or with rows that may have it in other words, says; in lower case. */
    private static final List<String> PERSONAL_WORDS = List.of(
            "career",
            SUPPLEMENTARY,
            "経歴",
            "略歴",
            "学歴",
            "職歴",
            "履歴",
            "生年",
            "生まれ",
            "誕生",
            "出生",
            "birth",
            "born ",
            "biograph",
            "curriculum",
            "\\u00"); // an escaped letter, so that the line may say any of these

    /** The names of sections and rows in the JSON form, and whether what is in them may be personal. */
    private static final Map<String, Boolean> FIELDS = fields();

    /** Longer lines are not made for people, and to search them for every finding would take long. */
    private static final int MAX_LENGTH = 20_000;

    private final SourceText source;
    private final BitSet personal = new BitSet();
    private boolean isPersonal;
    private boolean isPage;
    private int read;
    /** The first line from which it is known where in the form a line is. */
    private int firstInForm = Integer.MAX_VALUE;

    ShownLines(SourceText source) {
        this.source = source;
    }

    /** The line that a finding is in, if there is one and it may be shown. */
    Optional<String> line(Finding finding) {
        if (finding.position().isEmpty()
                || finding.row().filter(GuidelineRow::isPersonal).isPresent()
                || finding.pointer().contains('/' + SUPPLEMENTARY)) {
            return Optional.empty();
        }
        int number = finding.position().get().line();
        Optional<String> line = source.line(number).filter(text -> text.length() <= MAX_LENGTH);
        if (line.isPresent()) {
            readTo(number);
        }
        boolean isPlaceKnown = finding.row().isPresent() || number >= firstInForm;
        return line.filter(text -> isPlaceKnown && !isPage && !personal.get(number));
    }

    private void readTo(int number) {
        while (read < number) {
            read++;
            read(source.line(read).orElse(""));
        }
    }

    private void read(String line) {
        String start = line.stripLeading();
        if (read == 1) {
            isPage = start.startsWith("<");
            firstInForm = start.startsWith("{") ? 1 : firstInForm;
        }
        Boolean field = FIELDS.get(field(start));
        if (field != null) {
            firstInForm = Math.min(firstInForm, read);
            isPersonal = field;
        }
        boolean isInForm = read >= firstInForm; // in a table, each row has a line of its own
        isPersonal = isPersonal && isInForm || saysPersonalWords(line);
        personal.set(read, isPersonal);
    }

    private static boolean saysPersonalWords(String line) {
        if (line.length() > MAX_LENGTH) {
            return true;
        }
        String lowerCase = line.toLowerCase(Locale.ROOT);
        return PERSONAL_WORDS.stream().anyMatch(lowerCase::contains);
    }

    /** The name of the field that begins a line of JSON or YAML; empty if there is none. */
    private static String field(String line) {
        int start = 0;
        while (start < line.length() && "{[,- \t\"'".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        int colon = end;
        while (colon < line.length() && "\"' \t".indexOf(line.charAt(colon)) >= 0) {
            colon++;
        }
        return colon < line.length() && line.charAt(colon) == ':' ? line.substring(start, end) : "";
    }

    private static Map<String, Boolean> fields() {
        Guideline guideline = Guideline.aspSaas3();
        Section personal =
                guideline.row(RowRole.REPRESENTATIVE_CAREER).orElseThrow().section();
        Map<String, Boolean> fields = new HashMap<>();
        for (GuidelineRow row : guideline.rows()) {
            fields.put(row.section().key(), row.section() == personal);
            fields.put(row.property(), row.section() == personal || row.isPersonal());
        }
        fields.remove("");
        fields.put("guideline", false);
        return fields;
    }
}
