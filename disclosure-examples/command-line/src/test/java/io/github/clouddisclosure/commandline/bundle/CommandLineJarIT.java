package io.github.clouddisclosure.commandline.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code disclosure.jar} contains every bundled library in full, with its licence and notices. */
class CommandLineJarIT {
    private static final Jar BUNDLE = Jar.read(Path.of("target", "disclosure.jar"));
    private static final String LICENSES = "META-INF/licenses/";
    private static final String OWN = "disclosure-";
    /** Files that describe the jar they are in, and do not apply to another. */
    private static final Pattern ABOUT_THE_JAR =
            Pattern.compile("META-INF/(MANIFEST\\.MF|jandex\\.idx)|(META-INF/versions/\\d+/)?module-info\\.class");
    /** Words in the text of any licence, but not in a mere reference to one. */
    private static final List<String> TERMS = List.of(
            "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
            "Permission is hereby granted, free of charge",
            "Redistribution and use in source and binary forms");

    @ParameterizedTest
    @MethodSource("bundled")
    void nothingInABundledJarIsLost(Jar jar) {
        List<String> lost = jar.names().stream()
                .filter(name -> !ABOUT_THE_JAR.matcher(name).matches())
                .filter(name -> !isBundled(jar, name))
                .toList();
        assertEquals(List.of(), lost, jar::artifact);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void thereIsTheTextOfALicenceForEveryBundledJar(Jar jar) {
        String folder = jar.artifact().startsWith(OWN) ? "META-INF/LICENSE" : LICENSES + jar.artifact() + "/";
        assertTrue(
                BUNDLE.names().stream()
                        .filter(name -> name.startsWith(folder))
                        .map(name -> text(BUNDLE, name))
                        .anyMatch(text -> TERMS.stream().anyMatch(text::contains)),
                jar::artifact);
    }

    @Test
    void everyLicenceIsThatOfABundledJar() {
        Set<String> licensed = BUNDLE.names().stream()
                .filter(name -> name.startsWith(LICENSES))
                .map(name -> name.substring(LICENSES.length()).split("/")[0])
                .collect(Collectors.toSet());
        licensed.removeAll(bundled().stream().map(Jar::artifact).toList());
        assertEquals(Set.of(), licensed);
    }

    private static boolean isBundled(Jar jar, String name) {
        if (name.startsWith("META-INF/services/")) {
            Set<String> lines = Set.copyOf(text(BUNDLE, name).lines().toList());
            return text(jar, name).lines().allMatch(lines::contains);
        }
        byte[] content = jar.files().get(name);
        return Stream.of(name, LICENSES + jar.artifact() + "/" + name)
                .anyMatch(place -> Arrays.equals(content, BUNDLE.files().get(place)));
    }

    private static String text(Jar jar, String name) {
        return new String(jar.files().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The jars of the class path whose classes are in the bundle. */
    static List<Jar> bundled() {
        List<Jar> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Jar.read(Path.of(entry)))
                .filter(jar -> jar.classes().anyMatch(BUNDLE.names()::contains))
                .toList();
        Set<String> classes = Set.copyOf(jars.stream().flatMap(Jar::classes).toList());
        assertTrue(BUNDLE.classes().allMatch(classes::contains), "a class comes from no jar");
        return jars;
    }
}
