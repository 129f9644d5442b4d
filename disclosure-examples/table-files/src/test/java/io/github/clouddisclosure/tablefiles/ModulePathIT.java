package io.github.clouddisclosure.tablefiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.testing.Libraries;
import io.github.clouddisclosure.testing.ModularApplication;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real application of named modules, in a virtual machine of its own. */
class ModulePathIT {
    private static final String BOTH_COME_BACK_IN_A_NAMED_MODULE = "true true true";

    @TempDir
    Path folder;

    @Test
    void aNamedModuleWritesAndReadsPagesAndWorkbooks() throws Exception {
        assertEquals(BOTH_COME_BACK_IN_A_NAMED_MODULE, compile().run());
    }

    @Test
    void aLinkedImageDoesTheSame() throws Exception {
        assertEquals(BOTH_COME_BACK_IN_A_NAMED_MODULE, compile().runLinked(folder.resolve("image")));
    }

    private ModularApplication compile() throws Exception {
        String path = Libraries.path(
                "io.github.clouddisclosure.Disclosure",
                "io.github.clouddisclosure.tablefiles.HtmlTables",
                "jakarta.validation.Validation",
                "org.jsoup.Jsoup");
        return ModularApplication.compile(Path.of("src", "test", "modules", "tables"), folder.resolve("classes"), path);
    }
}
