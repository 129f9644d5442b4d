package io.github.clouddisclosure.samples.bom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The versions that the parent manages for a project that imports it. */
class ManagedDependenciesTest {
    @Test
    void theParentManagesOnlyTheArtifactsOfThisProject() throws IOException {
        Document pom = Jsoup.parse(Files.readString(Path.of("..", "..", "pom.xml")), Parser.xmlParser());
        assertNull(pom.selectFirst("project > parent"), "a parent of the parent would manage more");
        assertEquals(
                List.of(
                        "io.github.clouddisclosure disclosure-core ${project.version}",
                        "io.github.clouddisclosure disclosure-jackson ${project.version}",
                        "io.github.clouddisclosure disclosure-table-files ${project.version}"),
                pom.select("project > dependencyManagement > dependencies > dependency")
                        .eachText());
    }
}
