package io.github.clouddisclosure.difference;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.RowRole;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.internal.markup.ColumnHeads;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The changed rows of two disclosures with the old and the new answer side by side, as a change log or a change
 * notification lists them: those of the guideline in its order, then the supplementary ones. Immutable and thread-safe.
 */
public final class DifferenceTable {
    private static final List<LocalizedText> COLUMNS = List.of(
            ColumnHeads.NUMBER,
            ColumnHeads.ITEM,
            ColumnHeads.PRESCRIPTION,
            ColumnHeads.REQUIREMENT,
            new LocalizedText("変更前", "Before"),
            new LocalizedText("変更後", "After"),
            new LocalizedText("変更", "Change"));

    private final DisclosureDifference difference;
    private final Locale locale;
    private final List<DifferenceRow> rows;

    private DifferenceTable(DisclosureDifference difference, Locale locale, List<DifferenceRow> rows) {
        this.difference = difference;
        this.locale = locale;
        this.rows = rows;
    }

    /**
     * The table of a difference.
     *
     * @param difference the difference
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other. The provider's own words
     *     stay as they are.
     * @return the table
     */
    public static DifferenceTable of(DisclosureDifference difference, Locale locale) {
        requireNonNull(difference, "difference");
        Locale language = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        Stream<DifferenceRow> rows = difference.rows().stream().map(change -> DifferenceRows.of(change, language));
        Stream<DifferenceRow> supplementary =
                difference.supplementary().stream().map(change -> DifferenceRows.of(change, language));
        return new DifferenceTable(
                difference, language, Stream.concat(rows, supplementary).toList());
    }

    /** {@return the difference} */
    public DisclosureDifference difference() {
        return difference;
    }

    /** {@return the language of the table: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}} */
    public Locale locale() {
        return locale;
    }

    /** {@return the title of the guideline and the edition of the new disclosure} */
    public String title() {
        return difference.after().getGuideline().title().in(locale);
    }

    /** {@return the name of the service in the new disclosure, or else in the old one; empty if neither has it} */
    public String service() {
        return Stream.of(difference.after(), difference.before())
                .flatMap(disclosure -> disclosure.getGuideline().row(RowRole.SERVICE_NAME).stream()
                        .map(row -> AnswerText.write(row, disclosure.answer(row), locale)))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@return the heads of seven columns: number, item, prescription, requirement, old and new answer, change} */
    public List<String> columnHeads() {
        return COLUMNS.stream().map(head -> head.in(locale)).toList();
    }

    /** {@return the changed rows} */
    public List<DifferenceRow> rows() {
        return rows;
    }

    /** {@return the language and the number of rows} */
    @Override
    public String toString() {
        return "changes (" + locale.getLanguage() + ", rows: " + rows.size() + ')';
    }
}
