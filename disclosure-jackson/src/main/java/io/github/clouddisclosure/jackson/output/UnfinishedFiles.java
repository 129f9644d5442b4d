package io.github.clouddisclosure.jackson.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The new files that are not yet in their places. A program that is told to end removes them first. */
public final class UnfinishedFiles {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    /** Shared by those who create and move files, so that they do not wait for each other. */
    private static final ReadWriteLock PLACES = new ReentrantReadWriteLock();

    private UnfinishedFiles() {}

    /** Creates a file, or moves one to its place. */
    interface Change<T> {
        T make() throws IOException;
    }

    /**
     * Removes all of them. From then on no file is begun or moved to its place: whoever tries waits for the end of the
     * program. So this is for a shutdown hook alone.
     */
    public static void removeForGood() {
        PLACES.writeLock().lock(); // and never unlocked
        for (Path file : FILES) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                continue; // the others may still go, and nobody is there to be told
            }
        }
    }

    /** Begins a file. */
    static <T> T begin(Path file, Change<T> creation) throws IOException {
        PLACES.readLock().lock();
        try {
            FILES.add(file);
            return creation.make();
        } catch (Throwable failure) {
            FILES.remove(file);
            throw failure;
        } finally {
            PLACES.readLock().unlock();
        }
    }

    /** Ends a file, which is no longer there under its name. */
    static void end(Path file, Change<?> removal) throws IOException {
        PLACES.readLock().lock();
        try {
            removal.make();
            FILES.remove(file);
        } finally {
            PLACES.readLock().unlock();
        }
    }
}
