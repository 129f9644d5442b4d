package io.github.clouddisclosure.benchmarks.scale;

import io.github.clouddisclosure.jackson.DisclosureJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Validates {@code 0.json}, {@code 1.json} and so on in a folder, with a given number of files and threads, then prints
 * the bytes in use on the heap and the number of findings.
 */
final class ValidateFiles {
    private static final DisclosureJson JSON = DisclosureJson.create();

    private ValidateFiles() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int files = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        List<Callable<Integer>> shares = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            shares.add(() -> validate(folder, files, next));
        }
        int findings = 0;
        for (Future<Integer> share : executor.invokeAll(shares)) {
            findings += share.get();
        }
        executor.shutdown();
        System.gc();
        System.out.println(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        System.out.println("Findings: " + findings);
    }

    private static int validate(Path folder, int files, AtomicInteger next) {
        int findings = 0;
        for (int i = next.getAndIncrement(); i < files; i = next.getAndIncrement()) {
            try {
                findings += JSON.validate(folder.resolve(i + ".json")).size();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return findings;
    }
}
