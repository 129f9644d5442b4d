package io.github.clouddisclosure.commandline.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code validate @LIST}. */
class FileNameListTest {
    private static final List<String> NAMES = List.of(
            "#bad.json",
            "my file.json",
            "'quoted'.json",
            "\"double\".json",
            "  spaces  ",
            "\ttab\t",
            "@other.json",
            "@@twice.json",
            "--format",
            "back\\slash.json",
            "${user.home}",
            "a,b;c",
            " ",
            "\uFEFF.json",
            "開示 一覧.json");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Arguments> lists() {
        return Stream.of("\n", "\r\n", "\n\n", "\r\n\r\n\n")
                .flatMap(end -> Stream.of("", "\uFEFF")
                        .flatMap(mark ->
                                Stream.of(true, false).map(isLastEnded -> Arguments.of(end, mark, isLastEnded))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyLineIsANameWhateverItContains(String end, String mark, boolean isLastEnded) throws IOException {
        String text = String.join(end, NAMES);
        Path list = Files.writeString(folder.resolve("list"), mark + text + (isLastEnded ? end : ""));
        CommandRun run = CommandRun.of("validate", "--format", "json", "@" + list);
        assertEquals(NAMES, files(run));
        assertEquals(2, run.exit());
        assertEquals("", run.err());
    }

    @Test
    void namesInAListAreValidatedLikeArguments() throws IOException {
        for (String name : new String[] {"#bad.json", "my file.json", "開示.json"}) {
            Path bad;
            try {
                bad = Files.writeString(folder.resolve(name), "[]");
            } catch (InvalidPathException otherLocale) {
                continue; // Java was started in a locale without these characters
            }
            Path list = Files.writeString(folder.resolve("list"), bad + "\n../examples/complete.json\n");
            CommandRun run = CommandRun.of("validate", "@" + list);
            assertEquals(2, run.exit());
            assertTrue(run.out().startsWith(bad + "\n"), run.out());
            assertTrue(run.out().contains("[not-an-object"), run.out());
            assertTrue(run.out().contains("ファイル2件: "), run.out());
        }
    }

    @Test
    void listsAndFilesAreValidatedInTheirOrder() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "b\nc\n");
        Path other = Files.writeString(folder.resolve("other"), "e\n");
        CommandRun run = CommandRun.of("validate", "a", "@" + list, "d", "@" + other, "--format", "json");
        assertEquals(List.of("a", "b", "c", "d", "e"), files(run));
    }

    @Test
    void aListThatCannotBeReadIsNamedWithTheReasonAndTheRestIsValidated() throws IOException {
        Path list = folder.resolve("list");
        assertUnreadable("ファイルがありません。", "There is no such file.", list);
        assertUnreadable("フォルダーです。", "It is a directory.", folder);
        Files.writeString(list, "");
        assertUnreadable("ファイル名が1つもありません。", "It has no names.", list);
        Files.writeString(list, "\uFEFF\r\n\n\n");
        assertUnreadable("ファイル名が1つもありません。", "It has no names.", list);
        Files.write(list, new byte[] {'a', '\n', 'b', '\n', (byte) 0x8A, '\n'});
        assertUnreadable("3行目: UTF-8 ではありません。", "line 3: It is not UTF-8.", list);
        Files.writeString(list, "a\n".repeat(FileNameList.MAX_NAMES + 1));
        assertTooLarge("ファイル名の数:100000", "number of file names: 100000.", list);
        Files.write(list, new byte[(16 << 20) + 1]);
        assertTooLarge("ファイルの大きさ(バイト):16777216", "size of the file in bytes: 16777216.", list);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aListThatNeverEndsIsRefused() {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros), "there is no /dev/zero");
        assertTooLarge("ファイルの大きさ(バイト):16777216", "size of the file in bytes: 16777216.", zeros);
    }

    private static void assertUnreadable(String japanese, String english, Path list) {
        assertRefused("ファイルを読み込めません。" + japanese + " [unreadable]\n", english + " [unreadable]\n", list);
    }

    private static void assertTooLarge(String japanese, String english, Path list) {
        assertRefused(
                "上限を超えています。" + japanese + " [limit-exceeded]\n",
                "A limit is exceeded. " + english + " [limit-exceeded]\n",
                list);
    }

    private static void assertRefused(String japanese, String english, Path list) {
        CommandRun run = CommandRun.of("validate", "@" + list, "../examples/complete.json", "--as-of=2026-11-23");
        assertEquals(2, run.exit());
        assertTrue(run.out().startsWith("@" + list + "\n"), run.out());
        assertTrue(run.out().contains(japanese), run.out());
        assertTrue(run.out().contains("../examples/complete.json\n  指摘はありません。"), run.out());
        CommandRun inEnglish = CommandRun.of("validate", "--locale", "en", "@" + list);
        assertEquals(2, inEnglish.exit());
        assertTrue(inEnglish.out().contains(english), inEnglish.out());
    }

    @Test
    void asManyNamesAsAreAllowedAreRead() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "a\n".repeat(FileNameList.MAX_NAMES));
        assertEquals(FileNameList.MAX_NAMES, FileNameList.read(list).size());
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtSignIsGivenWithItsFolder() throws IOException {
        Path file = Files.copy(Path.of("../examples/complete.json"), folder.resolve("@name.json"));
        CommandRun run = CommandRun.of("validate", file.toString(), "--as-of=2026-11-23");
        assertEquals(0, run.exit(), run.out());
    }

    /** The name is relative to the working directory, where there is no such file. */
    @ParameterizedTest
    @CsvSource({"import", "render"})
    void onlyValidateTakesLists(String command) {
        CommandRun run = CommandRun.of(command, "@no-such-file");
        assertEquals(2, run.exit());
        assertEquals("disclosure: @no-such-file: ファイルがありません。\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "render"})
    void theNameOfAnOutputMayBeginWithAnAtSign(String command) throws IOException {
        Path out = Path.of("@written.html");
        try {
            String input = command.equals("import") ? "../examples/complete.html" : "../examples/complete.json";
            assertEquals(0, CommandRun.of(command, input, "-o", out.toString()).exit());
            assertTrue(Files.exists(out));
        } finally {
            Files.deleteIfExists(out);
        }
        assertFalse(Files.exists(out));
    }

    private static List<String> files(CommandRun run) {
        List<String> files = new ArrayList<>();
        for (JsonNode file : JsonMapper.shared().readTree(run.out()).get("files")) {
            files.add(file.get("file").asString());
        }
        return files;
    }
}
