package io.github.clouddisclosure.commandline.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.commandline.CommandRun;
import io.github.clouddisclosure.commandline.findings.FindingsFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the text of the findings has colours. */
class ColorChoiceTest {
    private static final String DRAFT = "../examples/draft.json";

    @ParameterizedTest
    @CsvSource({
        "auto, true, '', true",
        "auto, true, NO_COLOR=, true",
        "auto, true, NO_COLOR=1, false",
        "auto, true, NO_COLOR=0, false",
        "auto, true, TERM=dumb, false",
        "auto, true, TERM=xterm, true",
        "auto, false, '', false",
        "never, true, '', false",
        "always, false, '', true",
        "always, true, NO_COLOR=1, true",
        "always, true, TERM=dumb, true"
    })
    void coloursAreForTerminalsUnlessSomebodyDecides(
            ColorChoice choice, boolean isTerminal, String environment, boolean isColored) {
        Map<String, String> variables = Arrays.stream(environment.split(" "))
                .filter(variable -> !variable.isEmpty())
                .collect(Collectors.toMap(
                        variable -> variable.substring(0, variable.indexOf('=')),
                        variable -> variable.substring(variable.indexOf('=') + 1)));
        assertEquals(isColored, choice.isColored(variables, () -> isTerminal));
    }

    @Test
    void nothingButTheColoursDependsOnTheChoice() {
        String plain = CommandRun.of("validate", DRAFT, "--color", "never").out();
        String colored = CommandRun.of("validate", DRAFT, "--color", "always").out();
        assertFalse(plain.contains("\u001B"), plain);
        assertTrue(colored.contains("\u001B[1;31mエラー\u001B[0m: "), colored);
        assertEquals(plain, colored.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void formsForProgramsHaveNoColours() {
        for (FindingsFormat format : FindingsFormat.values()) {
            if (format != FindingsFormat.text) {
                String printed = CommandRun.of("validate", DRAFT, "--color", "always", "--format", format.name())
                        .out();
                assertFalse(printed.contains("\u001B"), printed);
            }
        }
    }
}
