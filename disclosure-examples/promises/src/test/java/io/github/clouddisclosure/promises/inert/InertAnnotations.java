package io.github.clouddisclosure.promises.inert;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Each workflow command of GitHub Actions is an annotation of a file with the properties of one. */
final class InertAnnotations implements InertForm {
    private static final Pattern ANNOTATION =
            Pattern.compile("::(error|warning|notice) file=[^:,]*(,line=[0-9]+)?(,col=[0-9]+)?,title=[^:,]*::.*");
    private static final Pattern ESCAPE = Pattern.compile("%(?!25|3A|2C|0D|0A)");

    @Override
    public Check against(byte[] harmless) {
        return InertAnnotations::check;
    }

    private static void check(byte[] output) {
        for (String line : new String(output, StandardCharsets.UTF_8).split("\n")) {
            assertTrue(
                    !line.strip().startsWith("::") || ANNOTATION.matcher(line).matches(), line);
            assertFalse(line.strip().startsWith("##"), line);
            assertFalse(line.startsWith("::") && ESCAPE.matcher(line).find(), line);
            assertTrue(line.codePoints().noneMatch(InertText::isControl), line);
        }
    }
}
