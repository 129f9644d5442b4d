package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.difference.DifferenceTable;
import java.util.ArrayList;
import java.util.List;

/** The columns of the tables: of a change log, and of the list for a change notification. */
final class DifferenceColumns {
    /** The requirement, which a change log leaves out. */
    private static final int REQUIREMENT = 3;

    private DifferenceColumns() {}

    static List<String> heads(DifferenceTable table, boolean isNotification) {
        List<String> heads = new ArrayList<>(table.columnHeads());
        if (!isNotification) {
            heads.remove(REQUIREMENT);
        }
        return heads;
    }

    /** The cells of a row in the columns before the answers. */
    static List<String> before(ShownChange change, boolean isNotification) {
        return isNotification
                ? List.of(change.row().number(), change.item(), change.prescription(), change.requirement())
                : List.of(change.number(), change.item(), change.prescription());
    }
}
