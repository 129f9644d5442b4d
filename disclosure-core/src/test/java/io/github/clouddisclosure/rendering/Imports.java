package io.github.clouddisclosure.rendering;

import java.util.TreeSet;

/** The types that a source uses. */
final class Imports {
    private final TreeSet<String> names = new TreeSet<>();

    /** The simple name of a type, which is imported unless every source knows it. */
    String name(Class<?> type) {
        if (!type.getPackageName().equals("java.lang")) {
            names.add(type.getCanonicalName());
        }
        return type.getSimpleName();
    }

    String render() {
        StringBuilder imports = new StringBuilder();
        names.forEach(name -> imports.append("import ").append(name).append(";\n"));
        return imports.toString();
    }
}
