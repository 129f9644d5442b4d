package io.github.clouddisclosure.tablefiles.internal.workbook;

import io.github.clouddisclosure.tablefiles.internal.part.WorkbookLimits;
import io.github.clouddisclosure.tablefiles.internal.part.WorkbookParts;
import io.github.clouddisclosure.tablefiles.internal.part.XmlReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part of a workbook refers to. */
final class Relationships {
    private final Map<String, String> targetById = new HashMap<>();
    private final Map<String, String> targetByType = new HashMap<>();

    private Relationships() {}

    /** The relationships of a part; those of the whole file if the name is empty. */
    static Relationships of(WorkbookParts parts, String part) throws IOException {
        Relationships relationships = new Relationships();
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        int count = 0;
        try (XmlReader xml =
                parts.open(folder + "_rels/" + part.substring(name) + ".rels", "Id", "Type", "Target", "TargetMode")) {
            xml.nextChild(0);
            while (xml.nextChild(1)) {
                WorkbookLimits.checkParts(++count);
                if (xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String target = resolve(folder, xml.attribute("Target"));
                    String type = xml.attribute("Type");
                    relationships.targetById.put(xml.attribute("Id"), target);
                    relationships.targetByType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
            xml.nextChild(0);
        }
        return relationships;
    }

    /** The part with an id. */
    Optional<String> byId(String id) {
        return Optional.ofNullable(targetById.get(id));
    }

    /** The first part of a type, given as the last segment of its address, which both kinds of OOXML share. */
    Optional<String> byType(String type) {
        return Optional.ofNullable(targetByType.get(type));
    }

    /** A target is relative to the folder of the part that refers to it, unless it begins with a slash. */
    private static String resolve(String folder, String target) {
        String forward = target.replace('\\', '/');
        Deque<String> pieces = new ArrayDeque<>();
        for (String piece : (forward.startsWith("/") ? forward : folder + forward).split("/")) {
            if (piece.equals("..")) {
                pieces.pollLast();
            } else if (!piece.isEmpty() && !piece.equals(".")) {
                pieces.add(piece);
            }
        }
        return String.join("/", pieces);
    }
}
