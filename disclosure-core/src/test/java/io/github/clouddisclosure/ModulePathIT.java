package io.github.clouddisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.guideline.Guideline;
import io.github.clouddisclosure.guideline.GuidelineRow;
import io.github.clouddisclosure.testing.Libraries;
import io.github.clouddisclosure.testing.ModularApplication;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real application of named modules, in a virtual machine of its own. */
class ModulePathIT {
    // The application answers two of the 必須 rows well and one with a negative number.
    private static final String BOTH_FIND_THE_OTHERS = "true "
            + (Guideline.aspSaas3().rows().stream()
                            .filter(GuidelineRow::isMandatory)
                            .count()
                    - 2);

    @TempDir
    Path folder;

    @Test
    void aNamedModuleBuildsADisclosureAndValidatesItBothWays() throws Exception {
        assertEquals(BOTH_FIND_THE_OTHERS, compile().run());
    }

    @Test
    void aLinkedImageDoesTheSame() throws Exception {
        assertEquals(BOTH_FIND_THE_OTHERS, compile().runLinked(folder.resolve("image")));
    }

    private ModularApplication compile() throws Exception {
        String path = Libraries.path(
                "io.github.clouddisclosure.Disclosure",
                "jakarta.validation.Validation",
                "org.hibernate.validator.HibernateValidator",
                "org.jboss.logging.Logger",
                "com.fasterxml.classmate.ResolvedType");
        return ModularApplication.compile(Path.of("src", "test", "modules", "sample"), folder.resolve("classes"), path);
    }
}
