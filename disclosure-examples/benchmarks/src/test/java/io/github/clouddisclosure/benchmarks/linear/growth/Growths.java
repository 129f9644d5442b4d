package io.github.clouddisclosure.benchmarks.linear.growth;

import io.github.clouddisclosure.benchmarks.linear.count.Growth;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All of them. */
public final class Growths implements Supplier<List<Growth>> {
    @Override
    public List<Growth> get() {
        return Stream.of(
                        JsonGrowth.growths(),
                        ProblemGrowth.growths(),
                        ModelGrowth.growths(),
                        TableGrowth.growths(),
                        LineGrowth.growths(),
                        CellGrowth.growths(),
                        PageGrowth.growths(),
                        WorkbookGrowth.growths())
                .flatMap(List::stream)
                .toList();
    }
}
