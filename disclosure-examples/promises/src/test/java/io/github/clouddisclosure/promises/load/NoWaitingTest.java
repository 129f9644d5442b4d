package io.github.clouddisclosure.promises.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.clouddisclosure.validation.DisclosureValidator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Threads that share one of each object do not wait for each other: no lock is on the way. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class NoWaitingTest {
    private static final int THREADS = 16;
    private static final int TIMES = 5;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noThreadWaitsForAnother() throws Exception {
        for (Work work : Work.values()) {
            work.result(); // classes are loaded and initialised under locks, once
        }
        assertEquals(List.of(), Waiting.during(() -> Crowd.checkTogether(THREADS, TIMES, Work::result), folder));
    }

    @Test
    void aLockOnTheWayIsSeen() throws Exception {
        LockedClock clock = new LockedClock();
        DisclosureValidator validator = DisclosureValidator.withClock(clock);
        Thread second = new Thread(() -> validator.validate(Examples.COMPLETE));
        clock.second = second;
        List<String> waiting = Waiting.during(
                () -> {
                    Thread first = new Thread(() -> validator.validate(Examples.COMPLETE));
                    first.start();
                    first.join();
                    second.join();
                },
                folder);
        assertFalse(waiting.isEmpty());
    }

    /** The first thread that asks for the time keeps the lock until the second one waits for it. */
    private static final class LockedClock extends Clock {
        private Thread second = Thread.currentThread();

        @Override
        public synchronized Instant instant() {
            if (second.getState() == Thread.State.NEW) {
                second.start();
                while (second.getState() != Thread.State.BLOCKED) {
                    Thread.onSpinWait();
                }
            }
            return Examples.CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
