package io.github.clouddisclosure.table;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.LocalizedText;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.internal.cell.TextCursor;
import io.github.clouddisclosure.section.SupplementaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the rows of the guideline and the supplementary rows into the order in which they are printed. */
final class OfficialRows {
    private static final LocalizedText OTHERS = new LocalizedText("その他の項目", "Other items");

    private static final int MAX_DIGITS = 4;

    private final Locale locale;
    private final List<GuidelineRow> guidelineRows;
    private final List<UnmergedRow> rows;

    private OfficialRows(Guideline guideline, Locale locale) {
        this.locale = locale;
        this.guidelineRows = guideline.rows();
        this.rows = new ArrayList<>(guidelineRows.size());
    }

    static List<OfficialRow> of(Disclosure disclosure, Locale locale) {
        OfficialRows table = new OfficialRows(disclosure.getGuideline(), locale);
        table.add(disclosure);
        return MergedCells.merge(table.rows);
    }

    private void add(Disclosure disclosure) {
        List<SupplementaryRow> others = disclosure.getSupplementary();
        int next = 0;
        for (int at = 0; at < guidelineRows.size(); at++) {
            GuidelineRow guidelineRow = guidelineRows.get(at);
            String section = heading(guidelineRow.section());
            while (next < others.size() && opensSection(others.get(next), at)) {
                rows.add(UnmergedRow.of(others.get(next++), section));
            }
            rows.add(UnmergedRow.of(guidelineRow, section, disclosure.answer(guidelineRow), locale));
            while (next < others.size() && follows(others.get(next), at)) {
                rows.add(UnmergedRow.of(others.get(next++), section));
            }
        }
        for (SupplementaryRow row : others.subList(next, others.size())) {
            rows.add(UnmergedRow.of(row, row.getSection().isEmpty() ? OTHERS.in(locale) : row.getSection()));
        }
    }

    private String heading(Section section) {
        return section == Section.DISCLOSURE_DATE ? "" : section.title().in(locale);
    }

    /** Whether a row comes before the first row of its section: 21 under コンプライアンス, which begins with 22. */
    private boolean opensSection(SupplementaryRow row, int at) {
        GuidelineRow guidelineRow = guidelineRows.get(at);
        if (at == 0 || guidelineRows.get(at - 1).section() == guidelineRow.section()) {
            return false;
        }
        int number = number(row);
        return number > guidelineRows.get(at - 1).number()
                && number < guidelineRow.number()
                && isUnder(guidelineRow.section(), row);
    }

    /** Whether a row comes after the one at an index: 41 after the last row of 40. */
    private boolean follows(SupplementaryRow row, int at) {
        GuidelineRow guidelineRow = guidelineRows.get(at);
        boolean last = at + 1 == guidelineRows.size();
        int number = number(row);
        return number >= guidelineRow.number()
                && (last
                        ? number == guidelineRow.number()
                        : number < guidelineRows.get(at + 1).number())
                && (row.getSection().isEmpty() || isUnder(guidelineRow.section(), row));
    }

    private static boolean isUnder(Section section, SupplementaryRow row) {
        return section != Section.DISCLOSURE_DATE
                && row.getSection().equals(section.title().ja());
    }

    private static int number(SupplementaryRow row) {
        TextCursor cursor = new TextCursor(row.getNumber());
        int number = cursor.digits(1, MAX_DIGITS);
        return cursor.atEnd() ? number : -1;
    }
}
