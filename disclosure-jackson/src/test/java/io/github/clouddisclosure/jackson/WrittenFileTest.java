package io.github.clouddisclosure.jackson;

import static io.github.clouddisclosure.answer.Answers.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.Disclosure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that {@link DisclosureJson#write(Disclosure, Path)} writes. */
class WrittenFileTest {
    private static final DisclosureJson JSON = DisclosureJson.create();
    private static final Disclosure DISCLOSURE =
            Disclosure.builder().business(b -> b.tradeName(text("見本"))).build();
    private static final byte[] CONTENT = JSON.write(DISCLOSURE);
    private static final String OLD = "old";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anOldFileIsReplacedAndNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OLD);
        Path sameFile = Files.createLink(folder.resolve("link.json"), file);
        JSON.write(DISCLOSURE, file);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertEquals(OLD, Files.readString(sameFile), "the old file was opened for writing");
        assertFiles("a.json", "link.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw-rw-", "rwxrwx---", "rwxr-xrwx"})
    void anOldFileKeepsItsPermissions(String permissions) throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a.json"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        JSON.write(DISCLOSURE, file);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void anOldFileKeepsItsOwner() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a.json"), OLD);
        UserPrincipal other = null;
        try {
            other = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.setOwner(file, other);
        } catch (IOException notAllowed) {
            assumeTrue(false, "only root may give a file away");
        }
        JSON.write(DISCLOSURE, file);
        assertEquals(other, Files.getOwner(file));
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        assumePosix();
        Path any = Files.createFile(folder.resolve("any"));
        Path file = folder.resolve("a.json");
        JSON.write(DISCLOSURE, file);
        assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(file));
        assertFiles("a.json", "any");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linksAreKeptAndTheirTargetIsWritten(boolean exists) throws IOException {
        Path sub = Files.createDirectories(folder.resolve("one/two"));
        Path file = folder.resolve("one/a.json");
        if (exists) {
            Files.writeString(file, OLD);
        }
        Path folderLink = link("folder", sub);
        Path relative = link("relative", Path.of("folder", "..", "a.json"));
        Path chain = link("chain", relative.toAbsolutePath());
        JSON.write(DISCLOSURE, chain);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        assertTrue(Stream.of(folderLink, relative, chain).allMatch(Files::isSymbolicLink));
        assertFiles("chain", "folder", "one", "relative");
    }

    @Test
    void circularLinksAreRefused() throws IOException {
        Path link = link("a", folder.resolve("b"));
        link("b", link);
        FileSystemException refusal = assertThrows(FileSystemException.class, () -> JSON.write(DISCLOSURE, link));
        assertEquals(link + ": Too many levels of symbolic links", refusal.getMessage());
    }

    @Test
    void aPipeIsWrittenToDirectly() throws Exception {
        Path pipe = folder.resolve("pipe");
        try {
            assumeTrue(
                    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipe could be created");
        } catch (IOException noCommand) {
            assumeTrue(false, "there is no mkfifo");
        }
        FutureTask<byte[]> read = new FutureTask<>(() -> Files.readAllBytes(pipe));
        Thread reader = new Thread(read);
        reader.setDaemon(true);
        reader.start();
        JSON.write(DISCLOSURE, link("link", pipe));
        assertFalse(Files.isRegularFile(pipe), "a file stands where the pipe was");
        assertArrayEquals(CONTENT, read.get());
        assertFiles("link", "pipe");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndNothingIsLeft() {
        Path nowhere = folder.resolve("no/such/a.json");
        NoSuchFileException refusal = assertThrows(NoSuchFileException.class, () -> JSON.write(DISCLOSURE, nowhere));
        assertEquals(nowhere.toString(), refusal.getFile());
        assertThrows(IOException.class, () -> JSON.write(DISCLOSURE, folder));
        assertFiles();
    }

    @Test
    void aWriteProtectedFileIsUnchanged() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OLD);
        assumeTrue(file.toFile().setWritable(false));
        assumeFalse(Files.isWritable(file), "root may write everywhere");
        assertThrows(AccessDeniedException.class, () -> JSON.write(DISCLOSURE, file));
        assertEquals(OLD, Files.readString(file));
        assertFiles("a.json");
    }

    @Test
    void aFileInAWriteProtectedFolderIsUnchanged() throws IOException {
        assumePosix();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.writeString(closed.resolve("a.json"), OLD);
        assumeTrue(closed.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(closed), "root may write everywhere");
            AccessDeniedException refusal =
                    assertThrows(AccessDeniedException.class, () -> JSON.write(DISCLOSURE, file));
            assertEquals(file + ": no file can be created in its folder", refusal.getMessage());
            assertEquals(OLD, Files.readString(file));
        } finally {
            closed.toFile().setWritable(true);
        }
    }

    @Test
    void aFileSystemNeedsNoPermissions() throws IOException {
        Path archive = folder.resolve("a.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path file = zip.getPath("a.json");
            JSON.write(Disclosure.builder().build(), file);
            JSON.write(DISCLOSURE, file);
            assertArrayEquals(CONTENT, Files.readAllBytes(file));
        }
    }

    private Path link(String name, Path target) {
        try {
            return Files.createSymbolicLink(folder.resolve(name), target);
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "symbolic links cannot be created");
            throw new AssertionError(noLinks);
        }
    }

    private void assumePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions");
    }

    private void assertFiles(String... names) {
        assertEquals(List.of(names), Stream.of(folder.toFile().list()).sorted().toList());
    }
}
