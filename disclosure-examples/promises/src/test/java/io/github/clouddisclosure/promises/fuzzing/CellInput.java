package io.github.clouddisclosure.promises.fuzzing;

import io.github.clouddisclosure.guideline.AnswerKind;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.table.AnswerCell;
import io.github.clouddisclosure.table.grid.TableReadException;
import io.github.clouddisclosure.value.PartialDate;
import io.github.clouddisclosure.value.Percentage;
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
        String text = new String(input, StandardCharsets.UTF_8);
        PartialDate.parse(text);
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
