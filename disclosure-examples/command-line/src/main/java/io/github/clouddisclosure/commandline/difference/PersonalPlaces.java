package io.github.clouddisclosure.commandline.difference;

import io.github.clouddisclosure.commandline.input.ReadDisclosure;
import io.github.clouddisclosure.difference.RowChange;
import io.github.clouddisclosure.difference.SupplementaryChange;
import io.github.clouddisclosure.table.reading.RowReading;
import io.github.clouddisclosure.table.reading.TableReading;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of two tables that may hold the career of the representative because of where they stand, as JSON pointers.
 * Of documents, only the wording of a row tells.
 */
record PersonalPlaces(Set<String> before, Set<String> after) {
    static PersonalPlaces of(ReadDisclosure before, ReadDisclosure after) {
        return new PersonalPlaces(in(before), in(after));
    }

    private static Set<String> in(ReadDisclosure read) {
        return read.table().map(PersonalPlaces::in).orElse(Set.of());
    }

    private static Set<String> in(TableReading table) {
        return table.rows().stream()
                .filter(row -> table.mayBePersonal(row.line()))
                .map(RowReading::pointer)
                .collect(Collectors.toSet());
    }

    boolean have(RowChange change) {
        String pointer = change.row().pointer();
        return before.contains(pointer) || after.contains(pointer);
    }

    boolean have(SupplementaryChange change) {
        return before.contains(pointer(change.indexBefore())) || after.contains(pointer(change.indexAfter()));
    }

    private static String pointer(OptionalInt index) {
        return "/supplementary/" + index.orElse(-1);
    }
}
