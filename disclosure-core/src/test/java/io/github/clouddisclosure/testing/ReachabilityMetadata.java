package io.github.clouddisclosure.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What GraalVM must keep of a module in a native image, though no code refers to it: its resources, its services and
 * what others look at by reflection.
 */
public final class ReachabilityMetadata {
    private static final String ROOT = "META-INF/native-image/io.github.clouddisclosure/";
    private static final String SERVICES = "META-INF/services/";

    private final SortedMap<String, String> types = new TreeMap<>();
    private final SortedSet<String> resources = new TreeSet<>();

    private ReachabilityMetadata() {}

    /** {@return the file with the metadata of an artifact, from the folder of its module} */
    public static Path file(String artifact) {
        return Path.of("src", "main", "resources").resolve(ROOT + artifact + "/reachability-metadata.json");
    }

    /** {@return the metadata of all resources of this module, and of the providers of services among them} */
    public static ReachabilityMetadata ofResources() throws IOException {
        Path folder = Path.of("src", "main", "resources");
        ReachabilityMetadata metadata = new ReachabilityMetadata();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                metadata.addResource(folder.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
            }
        }
        return metadata;
    }

    private void addResource(String name, List<String> lines) {
        if (name.startsWith(ROOT)) {
            return;
        }
        resources.add("{\"glob\": \"" + name + "\"}");
        if (name.startsWith(SERVICES)) {
            lines.forEach(this::addConstructed);
        } else if (!name.contains("/") && !name.contains("_") && name.endsWith(".properties")) {
            resources.add("{\"bundle\": \"" + name.substring(0, name.length() - ".properties".length()) + "\"}");
        }
    }

    /** Adds a type whose methods and fields are looked at. */
    public void addInspected(String type) {
        types.put(type, ", \"allDeclaredMethods\": true, \"allDeclaredFields\": true");
    }

    /** Adds a type of which instances are made. */
    public void addConstructed(String type) {
        types.put(type, ", \"allDeclaredConstructors\": true");
    }

    /** {@return the names of the types} */
    public SortedSet<String> types() {
        return new TreeSet<>(types.keySet());
    }

    /** {@return the metadata as JSON, in the form of version 1.2.0 of its schema} */
    public String render() {
        return "{\n  \"reflection\": ["
                + lines(types.entrySet().stream().map(ReachabilityMetadata::line))
                + "],\n  \"resources\": ["
                + lines(resources.stream())
                + "]\n}\n";
    }

    private static String line(Map.Entry<String, String> type) {
        return "{\"type\": \"" + type.getKey() + '"' + type.getValue() + '}';
    }

    private static String lines(Stream<String> items) {
        return items.collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
    }
}
