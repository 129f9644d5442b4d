package io.github.clouddisclosure.promises.load;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** Classes that many threads use for the first time at the same moment: none waits for ever or sees half of one. */
class ColdStartTest {
    @RepeatedTest(2)
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void theFirstThreadsGetWhatLaterOnesGet() throws Exception {
        Map<String, String> expected = new HashMap<>();
        for (Work work : Work.values()) {
            expected.put(work.name(), work.result());
        }
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Class<?> firstUse = loader.loadClass(FirstUse.class.getName());
            assertNotEquals(FirstUse.class, firstUse, "the classes are not loaded anew");
            Method check = firstUse.getMethod("check", Map.class);
            check.invoke(null, expected);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static URL[] classPath() throws Exception {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        URL[] urls = new URL[entries.length];
        for (int i = 0; i < entries.length; i++) {
            urls[i] = Path.of(entries[i]).toUri().toURL();
        }
        return urls;
    }
}
