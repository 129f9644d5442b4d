package io.github.clouddisclosure.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees to compare the result of reading with. */
final class PlainTree {
    /** 99.9 and 99.90 are the same number, whatever type holds it. */
    static final Comparator<JsonNode> NUMBERS_BY_VALUE = (left, right) -> {
        if (left.isNumber() && right.isNumber()) {
            return new BigDecimal(left.asString()).compareTo(new BigDecimal(right.asString()));
        }
        return left.equals(right) ? 0 : 1;
    };

    /** The names in the records of a text or number that is a whole answer or value. */
    private static final Set<String> SCALARS = Set.of("words", "number", "amount", "percent");

    private PlainTree() {}

    /** The tree with a scalar in place of each object that has only one of these. */
    static JsonNode of(JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, of(array.get(i)));
            }
        } else if (node instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            if (names.size() == 1 && SCALARS.contains(names.get(0))) {
                return object.get(names.get(0));
            }
            names.forEach(name -> object.set(name, of(object.get(name))));
        }
        return node;
    }

    /** The total length of all names, texts and numbers. */
    static long textLength(JsonNode node) {
        long length = node.isString() || node.isNumber() ? node.asString().length() : 0;
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            length += property.getKey().length();
        }
        for (JsonNode child : node) {
            length += textLength(child);
        }
        return length;
    }

    /** The pointers of the texts, numbers and booleans. */
    static List<String> leaves(JsonNode tree) {
        List<String> leaves = new ArrayList<>();
        addLeaves(tree, "", leaves);
        return leaves;
    }

    private static void addLeaves(JsonNode node, String pointer, List<String> leaves) {
        if (node.isValueNode()) {
            leaves.add(pointer);
        }
        node.properties().forEach(entry -> addLeaves(entry.getValue(), pointer + '/' + entry.getKey(), leaves));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addLeaves(node.get(i), pointer + '/' + i, leaves);
        }
    }

    /** A copy of the tree with another node in one place. */
    static JsonNode with(JsonNode tree, String pointer, JsonNode other) {
        JsonNode copy = tree.deepCopy();
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        JsonNode parent = copy.at(pointer.substring(0, last));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), other);
        } else {
            ((ObjectNode) parent).set(name, other);
        }
        return copy;
    }
}
