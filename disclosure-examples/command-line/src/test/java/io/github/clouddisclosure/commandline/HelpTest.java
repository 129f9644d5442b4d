package io.github.clouddisclosure.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.input.FileNameList;
import io.github.clouddisclosure.commandline.output.Language;
import io.github.clouddisclosure.comparison.ServiceComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of each command is in the language asked for, and explains every option. */
class HelpTest {
    /** The names of all commands. */
    static List<String> commands() {
        return CommandRun.of("--help", "--locale", "en")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .filter(line -> line.matches("  \\w.*"))
                .map(line -> line.strip().split(" +")[0])
                .toList();
    }

    private static CommandRun help(String command, Language language) {
        return CommandRun.of(command, "--help", "--locale", language.name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionIsExplainedInItsLanguage(Language language) {
        List<String> commands = commands();
        assertTrue(commands.containsAll(List.of("import", "render", "validate")), commands.toString());
        for (String command : commands) {
            CommandRun run = help(command, language);
            assertEquals(0, run.exit(), run.err());
            for (String paragraph : paragraphs(run.out())) {
                assertEquals(language == Language.ja, isJapanese(paragraph), command + ": " + paragraph);
            }
            assertTrue(run.out().contains(language.say("終了コード", "Exit code")), run.out());
        }
    }

    /** The explanation of each option and file, without its name; and the description of the command. */
    private static List<String> paragraphs(String help) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : help.lines().toList()) {
            boolean isOption = line.matches(" {2,6}(-\\w,|-\\w|--|[A-Z]).*");
            if (isOption || !line.startsWith(" ")) {
                paragraphs.add(line);
            } else {
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + line);
            }
        }
        return paragraphs.stream()
                .map(paragraph -> paragraph.replaceAll("「[^」]*」|総務省", ""))
                .toList();
    }

    private static boolean isJapanese(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.isIdeographic(letter)
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate --locale en",
                "validate --locale=en --no-such-option",
                "--locale EN",
                "render --locale en --locale"
            })
    void wrongArgumentsAreAnsweredWithTheUsageInTheLanguageAskedFor(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" "));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("Usage: disclosure"), run.err());
        assertFalse(run.err().contains("使い方"), run.err());
    }

    @Test
    void helpIsShownWhateverOtherOptionsItIsAskedForWith() {
        CommandRun run = CommandRun.of("validate", "-hV", "--locale", "en");
        assertEquals(0, run.exit(), run.err());
        assertEquals(help("validate", Language.en).out(), run.out());
    }

    @Test
    void theLimitOfAListIsTheOneThatHolds() {
        for (Language language : Language.values()) {
            String help = help("validate", language).out();
            assertTrue(help.contains(String.valueOf(FileNameList.MAX_NAMES)), help);
        }
    }

    @Test
    void theLimitOfAComparisonIsTheOneThatHolds() {
        for (Language language : Language.values()) {
            String help = help("compare", language).out();
            assertTrue(help.contains(String.valueOf(ServiceComparison.MAX_SERVICES)), help);
        }
    }

    @Test
    void bothLanguagesExplainTheSame() {
        assertEquals(
                HelpTexts.in(Language.ja).keySet(), HelpTexts.in(Language.en).keySet());
    }

    @Test
    void everyTextOfTheHelpIsShownSomewhere() {
        for (Language language : Language.values()) {
            String shown = Stream.concat(Stream.of(""), commands().stream())
                    .map(command -> command.isEmpty()
                            ? CommandRun.of("--help", "--locale", language.name())
                            : help(command, language))
                    .map(CommandRun::out)
                    .reduce("", String::concat)
                    .replaceAll("\\s", "");
            HelpTexts.in(language).keySet().forEach(key -> {
                String begin =
                        HelpTexts.in(language).getString(key).split("\\$|%n")[0].replaceAll("\\s", "");
                assertTrue(shown.contains(begin), key);
            });
        }
    }
}
