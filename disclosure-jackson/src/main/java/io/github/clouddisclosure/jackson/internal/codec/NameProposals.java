package io.github.clouddisclosure.jackson.internal.codec;

import io.github.clouddisclosure.finding.Finding;
import io.github.clouddisclosure.finding.Fix;
import java.util.HashMap;
import java.util.Map;

/**
 * The fixes that give an unknown field the name that was probably meant. A name is given to one field only, and to none
 * if the object turns out to have such a field.
 */
final class NameProposals {
    /** The places in the list of findings by the pointer that the field would have under its new name. */
    private final Map<String, Integer> places = new HashMap<>(0);

    boolean arePending() {
        return !places.isEmpty();
    }

    /** The finding with a fix, if no other has the same. */
    Finding propose(Finding unknown, String meant, int place) {
        String pointer = unknown.pointer();
        String renamed = pointer.substring(0, pointer.lastIndexOf('/') + 1) + meant;
        // No name of the form needs an escape in JSON or in a pointer.
        return places.putIfAbsent(renamed, place) == null
                ? unknown.withFix(Fix.ofName(pointer, '"' + meant + '"'))
                : unknown;
    }

    /** Takes back the fix that would give a field a name that another field has. */
    void takeBack(String pointer, FindingList findings) {
        Integer place = places.remove(pointer);
        if (place != null) {
            findings.replace(place, findings.listed().get(place).withoutFix());
        }
    }
}
