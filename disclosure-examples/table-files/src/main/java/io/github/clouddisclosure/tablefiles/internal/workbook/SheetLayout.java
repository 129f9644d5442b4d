package io.github.clouddisclosure.tablefiles.internal.workbook;

import java.util.List;

/**
 * The columns of a sheet to be written, and how it is used. The first row always stays visible.
 *
 * @param widths the widths of the columns, in characters; a column of width 0 is hidden
 * @param frozenColumns how many columns stay visible
 * @param isProtected whether only unlocked cells can be changed, until somebody lifts the protection, which has no
 *     password. Heights, widths and formats can be changed all the same.
 */
public record SheetLayout(List<Integer> widths, int frozenColumns, boolean isProtected) {
    public SheetLayout {
        widths = List.copyOf(widths);
    }
}
