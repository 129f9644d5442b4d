package io.github.clouddisclosure.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of the documentation in Markdown, or another text that is searched in the same way. */
record Page(Path file, String text) {
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))\\.(\\w+)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");

    /** A page, by its path from the root of the repository. */
    static Page of(String path) {
        return of(REPOSITORY.resolve(path));
    }

    private static Page of(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every page beside the sources. */
    static List<Page> all() throws IOException {
        return files(".*\\.md", Set.of(".git", "target", "src"));
    }

    /** The class and the name of every test method in the sources: {@code GuaranteesTest.noRowIsEverNull}. */
    static Set<String> testMethods() throws IOException {
        return files(".*(Test|IT)\\.java", Set.of(".git", "target", "main")).stream()
                .flatMap(source -> METHOD.matcher(source.text())
                        .results()
                        .map(method -> source.name().replace(".java", ".") + method.group(1)))
                .collect(Collectors.toSet());
    }

    private static List<Page> files(String name, Set<String> foldersLeftOut) throws IOException {
        List<Page> found = new ArrayList<>();
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return foldersLeftOut.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().matches(name)) {
                    found.add(of(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Page::file));
        return found;
    }

    private String name() {
        return file.getFileName().toString();
    }

    /** The fenced blocks, including their fences. */
    List<String> fenced() {
        return FENCED.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The links, except those to other sites. */
    List<String> links() {
        return LINK.matcher(withoutFenced())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    /** The tests that the page names, in the form of {@link #testMethods()}. */
    List<String> tests() {
        return TEST.matcher(text)
                .results()
                .map(test -> test.group(1) + '.' + test.group(2))
                .toList();
    }

    /** Whether a relative link leads to a file, and to a heading in it if the link names one. */
    boolean leadsSomewhere(String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || of(target).anchors().contains(parts[1]));
    }

    private Set<String> anchors() {
        return HEADING.matcher(withoutFenced())
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private String withoutFenced() {
        return FENCED.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return REPOSITORY.relativize(file).toString();
    }
}
