package io.github.clouddisclosure.table;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.internal.markup.ColumnHeads;
import java.util.List;
import java.util.Locale;

/**
 * The table that the guideline asks a provider to publish: every row of the guideline in its order, answered or not, and
 * the supplementary rows of the disclosure.
 *
 * <p>The number of a supplementary row gives its place among the rows of the guideline, if its heading is that of the
 * section there or empty. Supplementary rows never change their order: the first one that has no such place, and all
 * after it, go to the end, each under its heading.
 *
 * <p>Immutable and thread-safe.
 */
public final class OfficialTable {
    private static final List<LocalizedText> COLUMNS = List.of(
            ColumnHeads.NUMBER,
            ColumnHeads.CATEGORY,
            ColumnHeads.ITEM,
            ColumnHeads.PRESCRIPTION,
            ColumnHeads.REQUIREMENT,
            ColumnHeads.ANSWER);

    private final Disclosure disclosure;
    private final Locale locale;
    private final List<OfficialRow> rows;

    private OfficialTable(Disclosure disclosure, Locale locale, List<OfficialRow> rows) {
        this.disclosure = disclosure;
        this.locale = locale;
        this.rows = rows;
    }

    /**
     * The table of a disclosure.
     *
     * @param disclosure the disclosure
     * @param locale the reader's locale: a Japanese table for a Japanese one, an English table for every other. The
     *     provider's own words stay as they are.
     * @return the table
     */
    public static OfficialTable of(Disclosure disclosure, Locale locale) {
        requireNonNull(disclosure, "disclosure");
        Locale language = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        return new OfficialTable(disclosure, language, OfficialRows.of(disclosure, language));
    }

    /** {@return the disclosure} */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** {@return the language of the table: {@link Locale#JAPANESE} or {@link Locale#ENGLISH}} */
    public Locale locale() {
        return locale;
    }

    /** {@return the title of the guideline and the edition} */
    public String title() {
        return disclosure.getGuideline().title().in(locale);
    }

    /** {@return the heads of the six columns: number, category, item, prescription, requirement, answer} */
    public List<String> columnHeads() {
        return COLUMNS.stream().map(head -> head.in(locale)).toList();
    }

    /** {@return the rows from top to bottom} */
    public List<OfficialRow> rows() {
        return rows;
    }

    /** {@return the language and the number of rows} */
    @Override
    public String toString() {
        return "table (" + locale.getLanguage() + ", rows: " + rows.size() + ')';
    }
}
