package io.github.clouddisclosure.samples.bom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A project of a platform, which writes the tree of its dependencies to a file when it is built. */
record ConsumerProject(Platform platform, Versions versions) {
    private static final String VERSION = System.getProperty("project.version", "");
    private static final String BOM = "io.github.clouddisclosure:disclosure-parent:" + VERSION;
    private static final String LIBRARY = "io.github.clouddisclosure:disclosure-jackson:";
    private static final Path TREE = Path.of("target", "dependencies.txt");

    String name() {
        return platform.name() + "-" + versions.name().toLowerCase(Locale.ROOT);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(name()));
        Files.writeString(folder.resolve(name()).resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  %s
                  <groupId>sample</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <dependencyManagement>
                    <dependencies>
                      %s
                      %s
                    </dependencies>
                  </dependencyManagement>
                  <dependencies>
                    %s
                    %s
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-dependency-plugin</artifactId>
                        <version>%s</version>
                        <executions>
                          <execution>
                            <phase>validate</phase>
                            <goals>
                              <goal>tree</goal>
                            </goals>
                            <configuration>
                              <outputFile>%s</outputFile>
                            </configuration>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        element("parent", platform.parent(), "<relativePath/>"),
                        name(),
                        // First, so that it would take precedence over the versions that the platform manages.
                        versions == Versions.IMPORTED ? imported(BOM) : "",
                        imported(platform.imported()),
                        platform.dependencies().stream()
                                .map(dependency -> element("dependency", dependency, ""))
                                .collect(Collectors.joining()),
                        switch (versions) {
                            case UNUSED -> "";
                            case NAMED -> element("dependency", LIBRARY + VERSION, "");
                            case IMPORTED -> element("dependency", LIBRARY, "");
                        },
                        System.getProperty("maven-dependency-plugin.version"),
                        TREE));
    }

    /** The lines of the tree, without that of the project itself. */
    List<String> tree(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name()).resolve(TREE));
        return lines.subList(1, lines.size());
    }

    private static String imported(String coordinates) {
        return element("dependency", coordinates, "<type>pom</type><scope>import</scope>");
    }

    private static String element(String name, String coordinates, String more) {
        if (coordinates.isEmpty()) {
            return "";
        }
        String[] parts = coordinates.split(":");
        String version = parts.length < 3 ? "" : "<version>" + parts[2] + "</version>";
        return "<" + name + "><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId>" + version
                + more + "</" + name + ">";
    }
}
