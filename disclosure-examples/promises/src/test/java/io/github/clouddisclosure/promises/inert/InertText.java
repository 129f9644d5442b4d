package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text controls neither a terminal nor a program that runs the command and follows its output. */
final class InertText implements InertForm {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern WORKFLOW_COMMAND = Pattern.compile("(?m)^\\s*(::|##\\[|##vso\\[)");

    @Override
    public Check against(byte[] harmless) {
        boolean isColoured = new String(harmless, StandardCharsets.UTF_8).indexOf('\u001b') >= 0;
        return output -> {
            String text = new String(output, StandardCharsets.UTF_8);
            check(isColoured ? COLOUR.matcher(text).replaceAll("") : text);
        };
    }

    private static void check(String plain) {
        plain.codePoints().filter(InertText::isControl).forEach(control -> {
            throw new AssertionError("U+" + Integer.toHexString(control) + " in " + plain);
        });
        assertFalse(WORKFLOW_COMMAND.matcher(plain).find(), plain);
    }

    static boolean isControl(int c) {
        return c != '\n' && (Character.isISOControl(c) || isBidi(c) || c == 0x2028 || c == 0x2029);
    }

    static boolean isBidi(int c) {
        return c == 0x61c || c == 0x200e || c == 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }
}
