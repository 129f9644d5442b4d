package io.github.clouddisclosure.jackson.pages;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Answers;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.jackson.DisclosureReadException;
import io.github.clouddisclosure.table.OfficialTable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What the library writes and expects in a row that asks for a kind, or whose detail is of that kind. */
final class RowForm {
    private static final DisclosureJson JSON = DisclosureJson.create();

    private final GuidelineRow row;
    private final boolean isDetail;

    private RowForm(GuidelineRow row, boolean isDetail) {
        this.row = row;
        this.isDetail = isDetail;
    }

    static RowForm asking(AnswerKind kind) {
        Optional<GuidelineRow> plain = Guideline.aspSaas3().rows().stream()
                .filter(row -> row.kind() == kind && row.detail().isEmpty())
                .findFirst();
        return plain.or(() -> row(kind, false))
                .map(row -> new RowForm(row, false))
                .orElseGet(() -> new RowForm(row(kind, true).orElseThrow(), true));
    }

    private static Optional<GuidelineRow> row(AnswerKind kind, boolean asDetail) {
        return Guideline.aspSaas3().rows().stream()
                .filter(row -> asDetail ? row.detail().filter(kind::equals).isPresent() : row.kind() == kind)
                .findFirst();
    }

    GuidelineRow row() {
        return row;
    }

    boolean isDetail() {
        return isDetail;
    }

    Answer<?> answer(Object value) {
        return isDetail ? Answers.yes(value) : Answers.stated(value);
    }

    /** The answer as written, on its line: {@code "officerCount": 71}. */
    static String written(GuidelineRow row, Answer<?> answer) {
        String name = '"' + row.property() + "\": ";
        return new String(JSON.write(disclosure(row, answer)), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /** The answer as shown in the cell of the table. */
    static String cell(GuidelineRow row, Answer<?> answer, Locale locale) {
        return OfficialTable.of(disclosure(row, answer), locale).rows().stream()
                .filter(line -> line.guidelineRow().equals(Optional.of(row)))
                .findFirst()
                .orElseThrow()
                .answerText();
    }

    private static Disclosure disclosure(GuidelineRow row, Answer<?> answer) {
        return Disclosure.builder().answer(row, answer).build();
    }

    /** What the reader says it expects if it finds something that is no value. */
    String expected(Locale locale) {
        String answer = isDetail ? "{\"value\": \"yes\", \"detail\": true}" : "{\"value\": true}";
        String field = '"' + row.property() + "\": " + answer;
        String fields =
                row.section().key().isEmpty() ? field : '"' + row.section().key() + "\": {" + field + '}';
        try {
            JSON.read(("{\"guideline\": \"" + Guideline.aspSaas3().id() + "\", " + fields + '}')
                    .getBytes(StandardCharsets.UTF_8));
            throw new IllegalStateException("true is a value of row " + row);
        } catch (DisclosureReadException wrongType) {
            return wrongType.findings().get(0).arguments().get(0).in(locale);
        }
    }
}
