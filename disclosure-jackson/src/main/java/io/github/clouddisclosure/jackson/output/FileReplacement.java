package io.github.clouddisclosure.jackson.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a new file beside the one it replaces, and moves it there when all of it is on the disk. So there is always
 * the old file or the new one, never part of one, whatever happens meanwhile.
 */
public final class FileReplacement {
    private FileReplacement() {}

    /** Writes the content of a file. */
    public interface Content {
        /**
         * Writes all of it.
         *
         * @param out the file, which stays open
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole. A symbolic link stays, and the file it leads to is replaced. Anything that is not a file in
     * a folder is written to directly: a pipe, a device, or an open file such as {@code /dev/stdout}.
     *
     * @param file the file, which keeps its permissions if it exists
     * @param content the whole content of the file
     * @throws AccessDeniedException if the file is not writable, or, with a reason, if its folder is not
     * @throws IOException if it cannot be written; an existing file stays unchanged
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /**
     * Writes a file whole, as {@link #write(Path, byte[])} does, without having all of it in memory.
     *
     * @param file the file, which keeps its permissions if it exists
     * @param content the whole content of the file
     * @throws AccessDeniedException if the file is not writable, or, with a reason, if its folder is not
     * @throws IOException if it cannot be written; an existing file stays unchanged
     */
    public static void write(Path file, Content content) throws IOException {
        Optional<Path> place = FilePlace.of(file);
        if (place.isEmpty()) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return;
        }
        // Moving would not check this: it needs permissions only in the folder.
        if (Files.exists(place.get()) && !Files.isWritable(place.get())) {
            throw new AccessDeniedException(file.toString());
        }
        try {
            replace(place.get(), content);
        } catch (FileSystemException failure) {
            throw named(file, failure);
        }
    }

    private static void replace(Path place, Content content) throws IOException {
        Optional<FileRights> rights = FileRights.of(place);
        FileAttribute<?>[] attributes = rights.map(FileRights::meanwhile).orElseGet(() -> new FileAttribute<?>[0]);
        Path beside = place.resolveSibling("." + UUID.randomUUID() + ".tmp");
        SeekableByteChannel channel = create(beside, attributes);
        try {
            try (channel) {
                write(channel, content);
            }
            if (rights.isPresent()) {
                rights.get().giveTo(beside);
            }
            UnfinishedFiles.end(
                    beside,
                    () -> Files.move(
                            beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        } catch (Throwable failure) {
            remove(beside, failure);
            throw failure;
        }
    }

    private static SeekableByteChannel create(Path beside, FileAttribute<?>... attributes) throws IOException {
        try {
            return UnfinishedFiles.begin(
                    beside,
                    () -> Files.newByteChannel(
                            beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(beside.toString(), null, "no file can be created in its folder");
        }
    }

    private static void write(SeekableByteChannel channel, Content content) throws IOException {
        content.writeTo(Channels.newOutputStream(channel));
        if (channel instanceof FileChannel onDisk) {
            onDisk.force(true);
        }
    }

    private static void remove(Path beside, Throwable failure) {
        try {
            UnfinishedFiles.end(beside, () -> Files.deleteIfExists(beside));
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }

    /** The failure, with the file name that the caller knows. */
    private static IOException named(Path file, FileSystemException failure) {
        String name = file.toString();
        FileSystemException named = failure instanceof NoSuchFileException
                ? new NoSuchFileException(name)
                : failure instanceof AccessDeniedException
                        ? new AccessDeniedException(name, null, failure.getReason())
                        : new FileSystemException(name, null, failure.getReason());
        named.initCause(failure);
        return named;
    }
}
