package io.github.clouddisclosure.samples.bom;

import java.util.List;

/**
 * A framework that manages versions of its own.
 *
 * @param name a short name for it
 * @param parent the parent of its projects, {@code group:artifact:version}, or empty
 * @param imported the BOM that its projects import, {@code group:artifact:version}, or empty
 * @param dependencies the dependencies of a project on it, each {@code group:artifact}
 */
record Platform(String name, String parent, String imported, List<String> dependencies) {
    static Platform inherited(String name, String parent, String... dependencies) {
        return new Platform(name, parent, "", List.of(dependencies));
    }

    static Platform imported(String name, String imported, String... dependencies) {
        return new Platform(name, "", imported, List.of(dependencies));
    }

    @Override
    public String toString() {
        return name;
    }
}
