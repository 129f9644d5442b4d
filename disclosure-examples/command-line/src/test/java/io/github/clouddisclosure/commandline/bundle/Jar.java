package io.github.clouddisclosure.commandline.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files in a jar, by their names.
 *
 * @param artifact the name of its artifact, without the version
 * @param sha256 the digest of the jar itself
 */
record Jar(String artifact, String sha256, Map<String, byte[]> files) {
    static Jar read(Path jar) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    if (!entry.isDirectory() && files.put(entry.getName(), content.readAllBytes()) != null) {
                        throw new AssertionError(entry + " is twice in " + jar);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Jar(jar.getFileName().toString().replaceFirst("(-\\d[^/]*)?\\.jar$", ""), sha256(jar), files);
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    Collection<String> names() {
        return files.keySet();
    }

    /** Its classes, without module descriptors. */
    Stream<String> classes() {
        return names().stream().filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"));
    }

    @Override
    public String toString() {
        return artifact;
    }
}
