package io.github.clouddisclosure.rendering;

import io.github.clouddisclosure.constraint.ErrorPayload;
import io.github.clouddisclosure.constraint.WarningPayload;
import io.github.clouddisclosure.constraint.Warnings;
import io.github.clouddisclosure.finding.FindingCode;
import io.github.clouddisclosure.finding.Severity;
import java.lang.annotation.Annotation;
import java.util.Arrays;

/**
 * A constraint as written on an accessor: an error in the default group, a warning in its own group, each with its
 * payload.
 *
 * @param type the constraint
 * @param attributes its attributes except group and payload; may be empty
 */
record ConstraintSource(Class<? extends Annotation> type, String attributes) {
    static ConstraintSource of(Class<? extends Annotation> type) {
        return new ConstraintSource(type, "");
    }

    static ConstraintSource of(Class<? extends Annotation> type, String attributes) {
        return new ConstraintSource(type, attributes + ", ");
    }

    String render(Imports imports) {
        String payload;
        if (severity() == Severity.ERROR) {
            payload = "payload = " + imports.name(ErrorPayload.class) + ".class";
        } else {
            payload = "groups = " + imports.name(Warnings.class) + ".class, payload = "
                    + imports.name(WarningPayload.class) + ".class";
        }
        return "@" + imports.name(type) + "(" + attributes + payload + ")";
    }

    /** The severity of the code whose message the constraint has. */
    private Severity severity() {
        try {
            Object message = type.getMethod("message").getDefaultValue();
            return Arrays.stream(FindingCode.values())
                    .filter(code -> message.equals("{" + code.messageKey() + "}"))
                    .findFirst()
                    .orElseThrow()
                    .severity();
        } catch (NoSuchMethodException noConstraint) {
            throw new IllegalArgumentException(type + " is no constraint", noConstraint);
        }
    }
}
