package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.tablefiles.TableFileException;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle;
import io.github.clouddisclosure.tablefiles.internal.workbook.CellStyle.Font;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetLayout;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetPlace;
import io.github.clouddisclosure.tablefiles.internal.workbook.SheetWriter;
import io.github.clouddisclosure.tablefiles.internal.workbook.WorkbookWriter;
import java.util.List;
import java.util.Optional;

/** The sheet that lists findings, each linked to the cell of the answer that it is about. */
final class FindingsSheet {
    private static final CellStyle TEXT = CellStyle.TEXT.withFormat(CellStyle.TEXT_FORMAT);
    private static final CellStyle LINK = TEXT.withFont(Font.LINK);
    /** The last column is hidden: it marks the lines for the reader, see {@link FindingLines}. */
    private static final SheetLayout LAYOUT = new SheetLayout(List.of(10, 8, 26, 60, 60, 24, 0), 0, false);

    private static final int MAX_SHOWN_POINTER_LENGTH = 200;

    private final SheetWriter sheet;
    private final TableSheet table;
    private final FormSheet form;
    private final FindingWords words;

    private FindingsSheet(SheetWriter sheet, FormSheet form, FindingWords words) {
        sheet.acceptNumbersAsText();
        this.sheet = sheet;
        this.table = new TableSheet(sheet, TEXT, true);
        this.form = form;
        this.words = words;
    }

    /** Adds the sheet to a workbook, behind the sheet with the answers. */
    static void add(WorkbookWriter workbook, FormSheet form, List<Finding> findings, FindingWords words)
            throws TableFileException {
        String name = SheetWords.FINDINGS.in(words.locale());
        FindingsSheet list = new FindingsSheet(workbook.addSheet(name, LAYOUT), form, words);
        list.line(
                SheetWords.FINDING_HEADS.stream()
                        .map(head -> head.in(words.locale()))
                        .toList(),
                CellStyle.HEAD,
                CellStyle.HEAD);
        for (Finding finding : findings) {
            list.write(finding);
        }
        if (findings.isEmpty()) {
            list.line(List.of("", "", "", SheetWords.NO_FINDINGS.in(words.locale()), "", ""), TEXT, TEXT);
        }
    }

    private void write(Finding finding) throws TableFileException {
        CellStyle severity = TEXT.withFill(FindingMarks.colour(finding.severity()));
        Optional<GuidelineRow> row = finding.row();
        line(
                List.of(
                        SheetWords.severity(finding.severity()).in(words.locale()),
                        row.map(GuidelineRow::id).orElse(""),
                        row.map(known -> known.item().in(words.locale())).orElseGet(() -> about(finding)),
                        words.message(finding),
                        finding.code().remedy(words.locale()),
                        finding.code().code()),
                severity,
                TEXT,
                place(finding));
    }

    private Optional<SheetPlace> place(Finding finding) {
        int supplementary = FindingMarks.supplementaryRow(finding);
        return supplementary >= 0 && supplementary < form.supplementary().size()
                ? Optional.of(form.supplementary().get(supplementary))
                : finding.row().flatMap(form::place);
    }

    /** What a finding without a row is about. */
    private String about(Finding finding) {
        int supplementary = FindingMarks.supplementaryRow(finding);
        if (supplementary >= 0) {
            return SheetWords.SUPPLEMENTARY_ROW.in(words.locale()) + ' ' + (supplementary + 1);
        }
        String pointer = finding.pointer();
        return pointer.length() <= MAX_SHOWN_POINTER_LENGTH ? pointer : "";
    }

    private void line(List<String> cells, CellStyle first, CellStyle others) throws TableFileException {
        line(cells, first, others, Optional.empty());
    }

    private void line(List<String> cells, CellStyle first, CellStyle others, Optional<SheetPlace> target)
            throws TableFileException {
        sheet.beginRow();
        table.text(cells.get(0), first);
        for (String cell : cells.subList(1, cells.size())) {
            // Number and item lead to the answer.
            boolean isLink = target.isPresent() && sheet.next().column() <= 2;
            if (isLink) {
                sheet.link(form.name(), target.get());
            }
            table.text(cell, isLink ? LINK : others);
        }
        sheet.text(FindingLines.mark(cells), TEXT);
    }
}
