package io.github.clouddisclosure.jackson.schema;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a schema refers to another one of the same document.
 *
 * @param place where the schemas stand, as a pointer that ends with the beginning of their names
 */
record SchemaReferences(String place) {
    ObjectNode to(String name) {
        return JsonMapper.shared().createObjectNode().put("$ref", place + name);
    }
}
