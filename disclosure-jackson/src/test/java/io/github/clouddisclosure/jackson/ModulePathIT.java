package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.clouddisclosure.testing.JdkTools;
import io.github.clouddisclosure.testing.Libraries;
import io.github.clouddisclosure.testing.ModularApplication;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real applications, of named modules and on the class path, in virtual machines of their own. */
class ModulePathIT {
    private static final String SAME_IN_A_NAMED_MODULE = "true true";
    private static final String SAME_ON_THE_CLASS_PATH = "true false";
    private static final Path SOURCES = Path.of("src", "test", "modules");

    @TempDir
    Path folder;

    @Test
    void jsonNeedsNoDatabind() throws Exception {
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("plain", json()).run());
    }

    @Test
    void jsonNeedsNoDatabindWhenLinked() throws Exception {
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("plain", json()).runLinked(folder.resolve("image")));
    }

    @Test
    void databindMayBePresentWithoutBeingRequired() throws Exception {
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("plain", mapping()).run());
    }

    @Test
    void aNamedModuleAddsTheModuleOfJacksonByHand() throws Exception {
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("mapping", mapping()).run());
    }

    @Test
    void aNamedModuleAddsTheModuleOfJacksonByHandWhenLinked() throws Exception {
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("mapping", mapping()).runLinked(folder.resolve("image")));
    }

    @Test
    void onTheClassPathTheModuleOfJacksonIsFound() throws Exception {
        compile("mapping", mapping());
        String path = mapping() + File.pathSeparator + classes();
        assertEquals(SAME_ON_THE_CLASS_PATH, JdkTools.java(JdkTools.HOME, "-cp", path, "mapping.Main", "find"));
    }

    private ModularApplication compile(String module, String path) throws Exception {
        return ModularApplication.compile(SOURCES.resolve(module), classes(), path);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private static String json() throws Exception {
        return Libraries.path(
                "io.github.clouddisclosure.Disclosure",
                "io.github.clouddisclosure.jackson.DisclosureJson",
                "jakarta.validation.Validation",
                "tools.jackson.core.JsonParser");
    }

    private static String mapping() throws Exception {
        return json()
                + File.pathSeparator
                + Libraries.path(
                        "tools.jackson.databind.ObjectMapper", "com.fasterxml.jackson.annotation.JsonProperty");
    }
}
