package io.github.clouddisclosure.tablefiles.internal.form;

import io.github.clouddisclosure.guideline.GuidelineRow;

/** The marks of the cells of the answers. */
interface CellMarks {
    CellMark of(GuidelineRow row);

    /** The mark of the supplementary row with an index, from 0. */
    CellMark ofSupplementary(int index);
}
