package io.github.clouddisclosure.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.clouddisclosure.testing.JdkTools;
import io.github.clouddisclosure.testing.Libraries;
import io.github.clouddisclosure.testing.ModularApplication;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void yamlNeedsItsFormatAlone() throws Exception {
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("yaml", yaml()).run());
    }

    @Test
    void yamlNeedsItsFormatAloneWhenLinked() throws Exception {
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("yaml", yaml()).runLinked(folder.resolve("image")));
    }

    @Test
    void ofYamlNothingIsLoadedForJsonEvenWhereItIsThere() throws Exception {
        compile("mapping", yaml());
        assertEquals(SAME_ON_THE_CLASS_PATH, find("mapping", yaml(), logOfClasses()));
        assertLoaded("tools.jackson.core.", "tools.jackson.dataformat.", "org.snakeyaml.");
    }

    @Test
    void databindMayBePresentWithoutBeingRequired() throws Exception {
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("plain", both()).run());
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
    void aNamedModuleAddsTheModuleOfJackson2ByHand() throws Exception {
        assertEquals(
                SAME_IN_A_NAMED_MODULE,
                compile("mappingtwo", mappingOfJackson2()).run());
        assertEquals(SAME_IN_A_NAMED_MODULE, compile("mappingtwo", both()).run());
    }

    @Test
    void aNamedModuleAddsTheModuleOfJackson2ByHandWhenLinked() throws Exception {
        assertEquals(
                SAME_IN_A_NAMED_MODULE,
                compile("mappingtwo", mappingOfJackson2()).runLinked(folder.resolve("image")));
    }

    @Test
    void onTheClassPathTheModuleOfJacksonIsFound() throws Exception {
        compile("mapping", mapping());
        assertEquals(SAME_ON_THE_CLASS_PATH, find("mapping", mapping()));
    }

    @Test
    void onTheClassPathTheModuleOfJackson2IsFound() throws Exception {
        compile("mappingtwo", mappingOfJackson2());
        assertEquals(SAME_ON_THE_CLASS_PATH, find("mappingtwo", mappingOfJackson2()));
    }

    /** Both generations share their annotations. */
    @Test
    void ofTheOtherGenerationNothingIsLoadedEvenWhereItIsThere() throws Exception {
        compile("mapping", both());
        assertEquals(SAME_ON_THE_CLASS_PATH, find("mapping", both(), logOfClasses()));
        assertLoaded("tools.jackson.databind.", "com.fasterxml.jackson.core.", "com.fasterxml.jackson.databind.");
        compile("mappingtwo", both());
        assertEquals(SAME_ON_THE_CLASS_PATH, find("mappingtwo", both(), logOfClasses()));
        assertLoaded("com.fasterxml.jackson.databind.", "tools.jackson.");
    }

    private String find(String module, String path, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-cp", path + File.pathSeparator + classes(), module + ".Main", "find"));
        return JdkTools.java(JdkTools.HOME, arguments.toArray(String[]::new));
    }

    private String logOfClasses() {
        return "-Xlog:class+load:file=" + folder.resolve("loaded");
    }

    private void assertLoaded(String one, String... others) throws Exception {
        String loaded = Files.readString(folder.resolve("loaded"));
        assertTrue(loaded.contains(' ' + one), "the log says what is loaded");
        for (String other : others) {
            assertEquals(
                    List.of(),
                    loaded.lines().filter(line -> line.contains(' ' + other)).toList());
        }
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

    /** The format has a mapper of its own, so that its module requires databind. */
    private static String yaml() throws Exception {
        return mapping()
                + File.pathSeparator
                + Libraries.path(
                        "tools.jackson.dataformat.yaml.YAMLFactory", "org.snakeyaml.engine.v2.api.LoadSettings");
    }

    private static String both() throws Exception {
        return mapping() + File.pathSeparator + mappingOfJackson2();
    }

    private static String mappingOfJackson2() throws Exception {
        return json()
                + File.pathSeparator
                + Libraries.path(
                        "com.fasterxml.jackson.databind.ObjectMapper",
                        "com.fasterxml.jackson.core.JsonParser",
                        "com.fasterxml.jackson.annotation.JsonProperty");
    }

    private static String mapping() throws Exception {
        return json()
                + File.pathSeparator
                + Libraries.path(
                        "tools.jackson.databind.ObjectMapper", "com.fasterxml.jackson.annotation.JsonProperty");
    }
}
