package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.value.Choice;
import io.github.clouddisclosure.value.CorporateNumber;
import io.github.clouddisclosure.value.FireSuppression;
import io.github.clouddisclosure.value.MoneyUnit;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
import io.github.clouddisclosure.value.Url;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The text of a cell as the answer of a row of each kind, and back; and the texts that values are made of. */
final class CellInput implements InputReader {
    private static final List<GuidelineRow> ROWS = oneOfEachKind();

    @Override
    public void read(byte[] input) {
        read(new String(input, StandardCharsets.UTF_8));
        read(codeUnits(input));
    }

    private static void read(String text) {
        PartialDate.parse(text);
        new CorporateNumber(text).hasValidCheckDigit();
        Url url = new Url(text);
        assertEquals(url.isWellFormed(), url.toUri().isPresent());
        Choice.ofCode(text);
        FireSuppression.ofCode(text);
        MoneyUnit.ofCode(text);
        FindingCode.of(text);
        try {
            Percentage.of(text);
        } catch (IllegalArgumentException noNumber) {
            noNumber.getMessage();
        }
        for (GuidelineRow row : ROWS) {
            try {
                AnswerCell cell = AnswerCell.read(row, text);
                for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                    AnswerCell.read(row, AnswerCell.write(row, cell.answer(), locale));
                }
            } catch (TableReadException refused) {
                refused.getMessage();
            }
        }
    }

    /** Two bytes for each code unit: a decoder would replace the halves of characters. */
    private static String codeUnits(byte[] input) {
        char[] units = new char[input.length / 2];
        ByteBuffer.wrap(input).asCharBuffer().get(units);
        return new String(units);
    }

    private static List<GuidelineRow> oneOfEachKind() {
        Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
        Set<AnswerKind> details = EnumSet.noneOf(AnswerKind.class);
        List<GuidelineRow> rows = new ArrayList<>();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            boolean isNewKind = kinds.add(row.kind());
            boolean isNewDetail = row.detail().map(details::add).orElse(false);
            if (isNewKind || isNewDetail) {
                rows.add(row);
            }
        }
        return rows;
    }
}
