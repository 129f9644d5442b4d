package io.github.clouddisclosure.testing;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public types of a module, in the packages that it exports. */
public final class ExportedTypes {
    private ExportedTypes() {}

    /** {@return the exported types of the module that a class is in} */
    public static List<Class<?>> of(Class<?> type) {
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            ModuleDescriptor module =
                    ModuleFinder.of(classes).findAll().iterator().next().descriptor();
            Set<String> packages = module.exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            return ClassIndex.of(type).compiled().stream()
                    .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                    .<Class<?>>map(ExportedTypes::load)
                    .filter(ExportedTypes::isPublic)
                    .toList();
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Stream.<Class<?>>iterate(type, outer -> outer != null, Class::getEnclosingClass)
                .allMatch(each -> Modifier.isPublic(each.getModifiers()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExportedTypes.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
