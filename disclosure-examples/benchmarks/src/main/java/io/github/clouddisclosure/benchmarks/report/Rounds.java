package io.github.clouddisclosure.benchmarks.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The results of all rounds. A ratio always compares two measurements of the same round. */
final class Rounds {
    private final List<Map<Measured, Cost>> rounds;

    Rounds(List<Map<Measured, Cost>> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    static Rounds read(Path folder) throws IOException {
        List<Map<Measured, Cost>> rounds = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "round-*.json")) {
            for (Path file : files) {
                rounds.add(JmhResults.read(Files.readAllBytes(file)));
            }
        }
        return new Rounds(rounds);
    }

    int size() {
        return rounds.size();
    }

    Optional<Spread> micros(Measured measured) {
        return spread(measured, measured, Cost::micros, cost -> 1);
    }

    Optional<Spread> bytes(Measured measured) {
        return spread(measured, measured, Cost::bytes, cost -> 1);
    }

    Optional<Spread> timeRatio(Measured measured, Measured floor) {
        return spread(measured, floor, Cost::micros, Cost::micros);
    }

    Optional<Spread> byteRatio(Measured measured, Measured floor) {
        return spread(measured, floor, Cost::bytes, Cost::bytes);
    }

    private Optional<Spread> spread(
            Measured measured, Measured floor, ToDoubleFunction<Cost> dividend, ToDoubleFunction<Cost> divisor) {
        List<Double> ratios = new ArrayList<>();
        for (Map<Measured, Cost> round : rounds) {
            Cost cost = round.get(measured);
            Cost floorCost = round.get(floor);
            if (cost != null && floorCost != null) {
                ratios.add(dividend.applyAsDouble(cost) / divisor.applyAsDouble(floorCost));
            }
        }
        return ratios.isEmpty() ? Optional.empty() : Optional.of(Spread.of(ratios));
    }
}
