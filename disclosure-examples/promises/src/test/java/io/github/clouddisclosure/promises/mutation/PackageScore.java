package io.github.clouddisclosure.promises.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many of the mutants of a package the tests notice, without those that are equivalent.
 *
 * @param killed how many are noticed
 * @param timedOut how many of these only because a test had no end
 * @param all how many there are
 */
record PackageScore(int killed, int timedOut, int all) {
    static Map<String, PackageScore> byPackage(List<Mutant> mutants, Set<MutantPlace> equivalent) {
        return mutants.stream()
                .filter(mutant -> !equivalent.contains(mutant.place()))
                .collect(Collectors.groupingBy(
                        mutant -> mutant.place().packageName(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), PackageScore::of)));
    }

    private static PackageScore of(List<Mutant> mutants) {
        int killed = (int) mutants.stream().filter(Mutant::isKilled).count();
        int timedOut = (int) mutants.stream().filter(Mutant::isTimedOut).count();
        return new PackageScore(killed, timedOut, mutants.size());
    }

    /** Compares without rounding: 89.9 is less than 90. */
    boolean reaches(int percent) {
        return killed * 100 >= all * percent;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f %%: %d of %d killed, %d of them by time",
                100.0 * killed / all,
                killed,
                all,
                timedOut);
    }
}
