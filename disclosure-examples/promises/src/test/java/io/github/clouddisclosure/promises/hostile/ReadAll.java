package io.github.clouddisclosure.promises.hostile;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the files one after another, in a process with little memory, and says what became of each. */
public final class ReadAll {
    /** Enough for the slowest of machines. A file that takes longer has hung. */
    private static final int PATIENCE_IN_SECONDS = 60;

    private ReadAll() {}

    /** Prints a line for each file. */
    public static void main(String[] arguments) throws InterruptedException {
        ExecutorService reader = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        for (HostileFile file : HostileFile.values()) {
            System.out.println(file.name() + "=" + outcome(reader.submit(file::read)));
        }
    }

    private static String outcome(Future<Outcome> read) throws InterruptedException {
        try {
            return read.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS).name();
        } catch (ExecutionException failure) {
            return String.valueOf(failure.getCause());
        } catch (TimeoutException hung) {
            return "not read in " + PATIENCE_IN_SECONDS + " seconds";
        }
    }
}
