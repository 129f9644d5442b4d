package io.github.clouddisclosure.commandline.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a report for programs names files. */
class ReportedPathTest {
    @ParameterizedTest
    @CsvSource({
        "draft.json, draft.json, draft.json",
        "./a/../b/draft.json, b/draft.json, b/draft.json",
        "情報開示.json, 情報開示.json, %E6%83%85%E5%A0%B1%E9%96%8B%E7%A4%BA.json",
        "a b#c%d?.json, a b#c%d?.json, a%20b%23c%25d%3F.json",
        "a:b.json, a:b.json, a%3Ab.json",
        "😀.json, 😀.json, %F0%9F%98%80.json",
        "か\u3099.json, か\u3099.json, %E3%81%8B%E3%82%99.json",
        "-, stdin, stdin"
    })
    void aFileBelowTheFolderOfTheRunHasARelativePathAndUri(String name, String path, String uri) {
        ReportedPath reported = ReportedPath.of(name);
        assertEquals(new ReportedPath(path, true), reported);
        assertEquals(uri, reported.uri());
    }

    @Test
    void theWholePathOfAFileBelowTheFolderIsMadeRelative() {
        String name = Path.of("a", "draft.json").toAbsolutePath().toString();
        assertEquals("a/draft.json", ReportedPath.of(name).path());
    }

    @Test
    void aFileElsewhereHasItsWholeUri() {
        Path file = Path.of("..", "examples", "情報 開示.json");
        ReportedPath reported = ReportedPath.of(file.toString());
        assertEquals(file.toAbsolutePath().normalize(), Path.of(URI.create(reported.uri())));
    }

    @Test
    void whatCannotBeAFileIsNamedAllTheSame() {
        assertEquals("a%00b", ReportedPath.of("a\0b").uri());
    }
}
