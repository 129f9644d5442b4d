package io.github.clouddisclosure.benchmarks.linear.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Loads this library and the parsers and writers that it uses a second time, as classes that count. */
public final class CountingClassLoader extends ClassLoader {
    private static final List<String> COUNTED =
            List.of("io.github.clouddisclosure.", "tools.jackson.core.", "org.jsoup.");

    public CountingClassLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (COUNTED.stream().noneMatch(name::startsWith) || name.startsWith(Growth.SHARED)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(stream);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new CountingClassVisitor(writer), 0);
            byte[] counting = writer.toByteArray();
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
