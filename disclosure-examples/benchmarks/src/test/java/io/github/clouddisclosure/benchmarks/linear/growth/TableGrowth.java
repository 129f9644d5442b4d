package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import io.github.clouddisclosure.guideline.Section;
import io.github.clouddisclosure.tablefiles.TableForm;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The official table, written in each of its forms and read again. */
final class TableGrowth {
    private TableGrowth() {}

    static List<Growth> growths() {
        return Stream.of(
                        inEachForm(
                                "longer texts",
                                25,
                                size -> Json.everyRow(Section.NETWORK, '"' + "字<|* http://a.jp/ ".repeat(size) + '"')),
                        inEachForm("more supplementary rows", 30, JsonGrowth::supplementary),
                        inEachForm("more names in a list", 200, JsonGrowth::names),
                        inEachForm("more dates in a list", 200, JsonGrowth::dates))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Growth> inEachForm(String what, int small, IntFunction<byte[]> documents) {
        return Arrays.stream(TableForm.values())
                .flatMap(
                        form -> Stream.of(writing(form, what, small, documents), reading(form, what, small, documents)))
                .toList();
    }

    private static Growth writing(TableForm form, String what, int small, IntFunction<byte[]> documents) {
        return new Growth("writing a table with " + what + " (" + form + ")", small, size -> {
            Disclosure disclosure = Json.read(documents.apply(size));
            return () -> TableFile.write(form, disclosure);
        });
    }

    private static Growth reading(TableForm form, String what, int small, IntFunction<byte[]> documents) {
        return new Growth("reading a table with " + what + " (" + form + ")", small, size -> {
            byte[] file = TableFile.write(form, Json.read(documents.apply(size)));
            return () -> TableFile.read(form, file);
        });
    }
}
