package io.github.clouddisclosure.promises.fuzzing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Ten seconds for each target, or {@code -Dfuzz=30m}; {@code -Dfuzz=0} searches nothing. {@code -Dfuzz.target=NAME}
 * searches one.
 */
class FuzzingIT {
    @TestFactory
    Stream<DynamicTest> noInputBreaksAReader() {
        Duration duration = FuzzDuration.asked();
        String only = System.getProperty("fuzz.target", "");
        ExecutorService searches =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        return Arrays.stream(FuzzTarget.values())
                .filter(target -> only.isEmpty() || target == FuzzTarget.named(only))
                .map(target -> search(new FuzzRun(target, duration), searches))
                .toList()
                .stream()
                .onClose(searches::shutdownNow);
    }

    private static DynamicTest search(FuzzRun run, ExecutorService searches) {
        boolean isSkipped = run.duration().isZero();
        Future<FuzzResult> search = searches.submit(() -> isSkipped ? null : run.search());
        return dynamicTest(run.target().folder(), () -> {
            assumeFalse(isSkipped, "-Dfuzz=0 asks for no search");
            FuzzResult result = search.get();
            System.out.println(result.summary());
            assertTrue(result.isWhole(), result::explanation);
        });
    }
}
