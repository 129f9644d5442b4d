package io.github.clouddisclosure.promises.properties.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is equal to itself alone. The others compare everything that they are composed of, each time that one
 * of their values is made or shrunk, which takes longer than all else.
 */
final class Known<T> implements Arbitrary<T> {
    private final Arbitrary<T> composed;

    Known(Arbitrary<T> composed) {
        this.composed = composed;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return composed.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
