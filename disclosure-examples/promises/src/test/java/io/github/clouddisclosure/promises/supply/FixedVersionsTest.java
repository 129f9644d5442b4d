package io.github.clouddisclosure.promises.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A build takes the same plugins, libraries, actions and packages whenever it runs. */
class FixedVersionsTest {
    private static final Path PARENT = Repository.ROOT.resolve("pom.xml");
    /** One version, not a range or a name that means another one each day. */
    private static final Pattern FIXED = Pattern.compile("\\d[\\w.-]*(?<!-SNAPSHOT)");

    private static final Pattern USES = Pattern.compile("\\s*(?:- )?uses:.*");
    private static final Pattern PINNED =
            Pattern.compile("\\s*(?:- )?uses: [\\w.-]+(?:/[\\w.-]+)+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    static List<Pom> poms() throws IOException {
        return Repository.poms().stream().map(Pom::read).toList();
    }

    @ParameterizedTest
    @MethodSource("poms")
    void everyVersionIsOneVersion(Pom pom) {
        List<String> open = Stream.of("dependency", "plugin", "extension", "parent", "path", "artifactItem")
                .flatMap(name -> pom.all(name).stream())
                .filter(element -> !isOurs(element))
                .flatMap(element -> Pom.text(element, "version").stream()
                        .map(version -> Pom.read(PARENT).expand(pom.expand(version)))
                        .filter(version -> !FIXED.matcher(version).matches())
                        .map(version -> name(element) + ' ' + version))
                .toList();
        assertEquals(List.of(), open);
    }

    /** Without a parent, Maven itself chooses the version of a plugin that has none. */
    @ParameterizedTest
    @MethodSource("poms")
    void everyPluginHasAVersion(Pom pom) {
        List<String> open = pom.hasParent()
                ? List.of()
                : pom.all("plugin").stream()
                        .filter(plugin -> Pom.text(plugin, "version").isEmpty())
                        .map(FixedVersionsTest::name)
                        .filter(name -> !isManaged(pom, name))
                        .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void everyActionIsACommitWithItsVersionBesideIt() throws IOException {
        List<String> uses = new ArrayList<>();
        for (String folder : List.of(".github/workflows", "disclosure-examples/checks")) {
            Repository.files(folder, name -> name.endsWith(".yml") || name.endsWith(".yaml"))
                    .forEach(file -> uses.addAll(Repository.lines(file).stream()
                            .filter(line -> USES.matcher(line).matches())
                            .toList()));
        }
        assertFalse(uses.isEmpty());
        assertEquals(
                List.of(),
                uses.stream().filter(line -> !PINNED.matcher(line).matches()).toList());
    }

    @Test
    void everyPackageOfNpmHasItsDigest() throws IOException {
        List<Path> locks = Repository.files("", "package-lock.json"::equals);
        assertEquals(Repository.files("", "package.json"::equals).size(), locks.size());
        List<String> open = new ArrayList<>();
        for (Path lock : locks) {
            JsonNode packages = JsonMapper.shared().readTree(lock).path("packages");
            packages.properties().stream()
                    .filter(entry -> !entry.getKey().isEmpty()) // the project itself
                    .filter(entry ->
                            !entry.getValue().path("integrity").asString("").startsWith("sha512-"))
                    .forEach(entry -> open.add(entry.getKey()));
        }
        assertEquals(List.of(), open);
    }

    private static boolean isManaged(Pom pom, String plugin) {
        return pom.all("pluginManagement").stream()
                .flatMap(managed -> Pom.below(managed, "plugin").stream())
                .anyMatch(managed -> name(managed).equals(plugin)
                        && Pom.text(managed, "version").isPresent());
    }

    private static boolean isOurs(Element element) {
        return Pom.text(element, "groupId")
                .filter(group -> group.equals("io.github.clouddisclosure") || group.equals("${project.groupId}"))
                .isPresent();
    }

    private static String name(Element element) {
        return Pom.text(element, "groupId").orElse("org.apache.maven.plugins")
                + ':'
                + Pom.text(element, "artifactId").orElseThrow();
    }
}
