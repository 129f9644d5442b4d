package io.github.clouddisclosure.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.guideline.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the library knows about a single row is in the catalogue, and code asks for it by its role. Only the sources
 * rendered from the catalogue and the complete example name each row.
 */
class RowsByRoleTest {
    private static final Path PROJECT = Path.of("..", "..");
    private static final Path EXAMPLE = PROJECT.resolve("disclosure-examples").resolve("samples");
    private static final String RENDERED = "// Rendered from the catalogue";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern NAME = Pattern.compile("\"[^\"\n]+\"|\\bget[A-Z]\\w*");

    @Test
    void noHandWrittenSourceNamesASingleRow() throws IOException {
        Set<String> names = names();
        List<String> found = new ArrayList<>();
        List<Path> sources = sources();
        for (Path file : sources) {
            String source = Files.readString(file);
            if (!source.startsWith(RENDERED)) {
                NAME.matcher(COMMENT.matcher(source).replaceAll(""))
                        .results()
                        .map(MatchResult::group)
                        .filter(names::contains)
                        .forEach(name -> found.add(PROJECT.relativize(file) + ": " + name));
            }
        }
        assertTrue(sources.size() > Section.values().length, sources::toString);
        assertEquals(List.of(), found);
    }

    /**
     * The ids, keys, properties and accessors as written in a source. A property of one word is not conclusive: a
     * contact is a part of an agency too. The date of the disclosed information has an accessor in the disclosure
     * itself.
     */
    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (GuidelineRow row : Guideline.aspSaas3().rows()) {
            names.add('"' + row.id() + '"');
            if (row.section() != Section.DISCLOSURE_DATE) {
                names.add('"' + row.key() + '"');
                names.add('"' + row.pointer() + '"');
                if (!row.property().matches("[a-z]+")) {
                    names.add('"' + row.property() + '"');
                    names.add("get" + Character.toUpperCase(row.property().charAt(0))
                            + row.property().substring(1));
                }
            }
        }
        return names;
    }

    private static List<Path> sources() throws IOException {
        Path main = Path.of("src", "main", "java");
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(PROJECT, 2)) {
            for (Path module : folders.filter(folder -> !folder.equals(EXAMPLE)).toList()) {
                if (Files.isDirectory(module.resolve(main))) {
                    try (Stream<Path> files = Files.walk(module.resolve(main))) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .sorted()
                                .forEach(sources::add);
                    }
                }
            }
        }
        return sources;
    }
}
