package io.github.clouddisclosure.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The documentation of each accessor and setter names the row as the catalogue does. */
class RowDocumentationTest {
    static final List<GuidelineRow> ROWS = Guideline.aspSaas3().rows();

    private static final Path SOURCES = Path.of("src", "main", "java");

    @ParameterizedTest
    @FieldSource("ROWS")
    void theAccessorIsDocumentedAsTheRow(GuidelineRow row) throws IOException {
        Method accessor = SectionTypes.accessor(row);
        String documentation = documentation(accessor, "> " + accessor.getName() + "()");
        assertTrue(documentation.startsWith(label(row)), documentation);
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void theSetterIsDocumentedAsTheRow(GuidelineRow row) throws IOException {
        Method setter = SectionTypes.setter(row);
        String documentation = documentation(setter, "Builder " + setter.getName() + "(Answer<");
        assertTrue(documentation.startsWith(label(row)), documentation);
    }

    private static String label(GuidelineRow row) {
        return row.id() + " " + row.requirement().label().ja() + " "
                + row.item().ja() + ": " + row.prescription().ja();
    }

    /** The text of the comment before the place where the method is declared, on one line. */
    private static String documentation(Method method, String declaration) throws IOException {
        Class<?> file = method.getDeclaringClass().getNestHost();
        String source = Files.readString(SOURCES.resolve(file.getName().replace('.', '/') + ".java"));
        int at = source.indexOf(declaration);
        assertTrue(at >= 0, declaration);
        int end = source.lastIndexOf("*/", at);
        int start = source.lastIndexOf("/**", end);
        assertEquals(-1, source.substring(end, at).indexOf(';'), "no comment stands before " + declaration);
        return source.substring(start + 3, end)
                .replaceAll("\\s*\n\\s*\\*\\s*", " ")
                .strip();
    }
}
