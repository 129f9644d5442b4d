package io.github.clouddisclosure.validation;

import jakarta.validation.Path;

/**
 * The path of a violation as a JSON pointer. Its steps are the names of properties and parameters, and the indexes and
 * keys of elements. Methods, return values and containers inside containers have no name in JSON.
 */
final class PathPointer {
    private final StringBuilder pointer = new StringBuilder();

    private PathPointer() {}

    static String of(Path path) {
        PathPointer steps = new PathPointer();
        for (Path.Node node : path) {
            steps.add(node);
        }
        return steps.pointer.toString();
    }

    private void add(Path.Node node) {
        // The index or key of an element is on the node after its container's.
        if (node.getIndex() != null) {
            addStep(node.getIndex().toString());
        } else if (node.getKey() != null) {
            addStep(node.getKey().toString());
        }
        switch (node.getKind()) {
            case PROPERTY, PARAMETER -> addStep(node.getName());
            default -> {
                // The other kinds have no name in JSON.
            }
        }
    }

    private void addStep(String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
