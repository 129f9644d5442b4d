package io.github.clouddisclosure.promises.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is wrong with reports, in lines for a reader: nothing, if every package is at its threshold and the list is true. */
final class MutationFaults {
    private MutationFaults() {}

    static List<String> of(List<Mutant> mutants, Map<MutantPlace, String> equivalent, Map<String, Integer> thresholds) {
        List<String> faults = new ArrayList<>(stale(mutants, equivalent.keySet()));
        Map<String, PackageScore> scores = PackageScore.byPackage(mutants, equivalent.keySet());
        Set<String> packages = new TreeSet<>(scores.keySet());
        packages.addAll(thresholds.keySet());
        for (String name : packages) {
            PackageScore score = scores.get(name);
            Integer threshold = thresholds.get(name);
            if (score == null) {
                faults.add(name + " has a threshold, but no mutants");
            } else if (threshold == null) {
                faults.add(name + " has no threshold");
            } else if (!score.reaches(threshold)) {
                faults.add(name + " is below " + threshold + " %: " + score);
                survivors(mutants, equivalent.keySet(), name).forEach(faults::add);
            }
        }
        return faults;
    }

    /**
     * A listed mutant that is killed, or gone, is no longer equivalent: the line has to go. Nothing is said of packages
     * that were not changed in this run.
     */
    private static List<String> stale(List<Mutant> mutants, Set<MutantPlace> equivalent) {
        Set<MutantPlace> alive = mutants.stream()
                .filter(mutant -> !mutant.isKilled())
                .map(Mutant::place)
                .collect(Collectors.toSet());
        Set<String> changed =
                mutants.stream().map(mutant -> mutant.place().packageName()).collect(Collectors.toSet());
        return equivalent.stream()
                .filter(place -> changed.contains(place.packageName()))
                .filter(place -> !alive.contains(place))
                .map(place -> "Listed as equivalent, but does not survive: " + place)
                .toList();
    }

    static List<String> survivors(List<Mutant> mutants, Set<MutantPlace> equivalent, String packageName) {
        return mutants.stream()
                .filter(mutant -> !mutant.isKilled())
                .filter(mutant -> !equivalent.contains(mutant.place()))
                .filter(mutant -> mutant.place().packageName().equals(packageName))
                .map(mutant -> "  survives: " + mutant)
                .toList();
    }
}
