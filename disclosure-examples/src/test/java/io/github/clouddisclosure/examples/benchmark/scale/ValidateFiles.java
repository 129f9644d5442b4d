package io.github.clouddisclosure.examples.benchmark.scale;

import io.github.clouddisclosure.jackson.DisclosureJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Validates the files of a list with a number of threads, and prints how many bytes live then, and the findings. */
final class ValidateFiles {
    private static final DisclosureJson JSON = DisclosureJson.create();

    private ValidateFiles() {}

    public static void main(String[] arguments) throws Exception {
        List<String> files = Files.readAllLines(Path.of(arguments[0]));
        int threads = Integer.parseInt(arguments[1]);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        List<Callable<Integer>> shares = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            shares.add(() -> validate(files, next));
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

    private static int validate(List<String> files, AtomicInteger next) {
        int findings = 0;
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            try {
                findings += JSON.validate(Path.of(files.get(i))).size();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return findings;
    }
}
