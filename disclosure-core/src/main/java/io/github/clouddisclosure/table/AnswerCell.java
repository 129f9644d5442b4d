package io.github.clouddisclosure.table;

import static java.util.Objects.requireNonNull;

import io.github.clouddisclosure.answer.Answer;
import io.github.clouddisclosure.answer.Described;
import io.github.clouddisclosure.answer.Stated;
import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.internal.cell.AnswerText;
import io.github.clouddisclosure.internal.fix.ProbableFix;
import io.github.clouddisclosure.internal.rule.RowRules;
import io.github.clouddisclosure.internal.text.WhiteSpace;
import io.github.clouddisclosure.table.grid.TableLimitException;
import io.github.clouddisclosure.table.grid.TableLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One answer as the text of a cell, for values out of databases, spreadsheets and forms. It is read and written as in a
 * whole table: as {@link io.github.clouddisclosure.table.reading.TableReader} reads it and {@link OfficialTable} prints
 * it.
 *
 * <pre>{@code
 * GuidelineRow row = Guideline.aspSaas3().row("84.1").orElseThrow();
 * AnswerCell cell = AnswerCell.read(row, "有り 72時間程度");
 * builder.answer(row, cell.answer());
 * AnswerCell.write(row, cell.answer(), Locale.ENGLISH); // Yes: about 72 hours
 * }</pre>
 *
 * @param guidelineRow the row
 * @param sourceText the text that was read, with every run of white space as one space; empty if there is none
 * @param answer the answer: the value that the row asks for, 非公開 or 該当なし; {@link Described} if the text is none of
 *     these; unanswered if there is no text
 * @param findings what {@link io.github.clouddisclosure.validation.DisclosureValidator} finds about an answer that is
 *     kept as words, such as {@link FindingCode#PROSE_INSTEAD_OF_NUMBER}; empty if the text was read as a value
 */
public record AnswerCell(GuidelineRow guidelineRow, String sourceText, Answer<?> answer, List<Finding> findings) {
    /** Takes a copy of the findings. */
    public AnswerCell {
        requireNonNull(guidelineRow, "guidelineRow");
        requireNonNull(sourceText, "sourceText");
        requireNonNull(answer, "answer");
        findings = List.copyOf(findings);
    }

    /**
     * Reads the text of a cell, within the default limits.
     *
     * @param row the row that it answers
     * @param text any text in Japanese, also an empty one
     * @return the answer; a text that is no value of the row is kept as words
     * @throws TableLimitException if the text is longer than {@link TableLimits#defaults()} allow for a cell
     */
    public static AnswerCell read(GuidelineRow row, String text) {
        return read(row, text, TableLimits.defaults());
    }

    /**
     * Reads the text of a cell.
     *
     * @param row the row that it answers
     * @param text any text in Japanese, also an empty one
     * @param limits the limits, of which that on the characters of a cell counts
     * @return the answer; a text that is no value of the row is kept as words
     * @throws TableLimitException if the text is longer than the limits allow for a cell
     */
    public static AnswerCell read(GuidelineRow row, String text, TableLimits limits) {
        requireNonNull(row, "row");
        limits.checkCharacters(text.codePointCount(0, text.length()), 1);
        String folded = WhiteSpace.fold(text);
        Answer<?> answer = AnswerText.read(row, folded);
        return new AnswerCell(
                row, folded, answer, answer instanceof Described ? findings(row, answer, folded) : List.of());
    }

    private static List<Finding> findings(GuidelineRow row, Answer<?> words, String text) {
        List<Finding> findings = new ArrayList<>(1);
        // Words have no date, so the day does not matter.
        RowRules.check(row, words, LocalDate.EPOCH, code -> findings.add(finding(row, words, code, text)));
        return findings;
    }

    private static Finding finding(GuidelineRow row, Answer<?> words, FindingCode code, String text) {
        return ProbableFix.with(Finding.about(row, code), row, words).withExcerpt(text);
    }

    /**
     * Writes an answer as {@link OfficialRow#answerText()} has it.
     *
     * <p>The Japanese text reads as an equal answer again, but for the exceptions that the page on the official table
     * lists. The English text is for people: it does not read back, except where it is the same as in Japanese.
     *
     * @param row the row
     * @param answer the answer
     * @param locale the reader's locale: Japanese for a Japanese one, English for every other. The provider's own words
     *     stay as they are.
     * @return the text; empty if there is no answer
     * @throws IllegalArgumentException if the answer states a value of a type that the row does not ask for
     */
    public static String write(GuidelineRow row, Answer<?> answer, Locale locale) {
        requireNonNull(row, "row");
        if (requireNonNull(answer, "answer") instanceof Stated<?> stated) {
            row.checkType(stated.get());
        }
        return AnswerText.write(row, answer, locale);
    }

    /** {@return the row and the case of the answer, without its text, which may be about a person's life} */
    @Override
    public String toString() {
        return guidelineRow + ": " + answer;
    }
}
