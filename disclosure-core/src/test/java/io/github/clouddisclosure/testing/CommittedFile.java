package io.github.clouddisclosure.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file under version control that a program of the tests renders: source, a page, an example. A test fails if the
 * file is not what the program renders now. {@code mvn -Drenew test} renews every such file; review the difference
 * before you commit it.
 */
public final class CommittedFile {
    private static final boolean RENEW = System.getProperty("renew") != null;

    private CommittedFile() {}

    /**
     * Fails if a file does not have the given text in UTF-8, or writes it if files are to be renewed.
     *
     * @param file the file, from the folder of the module
     * @param text its expected content
     */
    public static void assertHolds(Path file, String text) throws IOException {
        assertHolds(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Fails if a file does not have the given content, or writes it if files are to be renewed.
     *
     * @param file the file, from the folder of the module
     * @param content its expected content
     */
    public static void assertHolds(Path file, byte[] content) throws IOException {
        byte[] held = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        if (RENEW && !Arrays.equals(content, held)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
            return;
        }
        String stale = file + " is not what is made now. To write it anew: mvn -Drenew test";
        try {
            assertEquals(text(content), text(held), stale);
        } catch (CharacterCodingException noText) {
            assertArrayEquals(content, held, stale);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
