package io.github.clouddisclosure.benchmarks.profile;

import io.github.clouddisclosure.Disclosure;
import io.github.clouddisclosure.benchmarks.Documents;
import io.github.clouddisclosure.benchmarks.Health;
import io.github.clouddisclosure.benchmarks.Size;
import io.github.clouddisclosure.benchmarks.comparison.DisclosureConstraints;
import io.github.clouddisclosure.jackson.DisclosureJson;
import io.github.clouddisclosure.validation.DisclosureValidator;
import java.util.function.IntSupplier;

/** The operations to profile, on the 30 KB document. */
public enum Profiled {
    READ("**read**"),
    VALIDATE("**validate** (`DisclosureValidator`)"),
    HIBERNATE_VALIDATOR("Hibernate Validator on the same disclosure");

    private final String title;

    Profiled(String title) {
        this.title = title;
    }

    /** {@return its name in the report; bold if it is this library's} */
    public String title() {
        return title;
    }

    /** One call, whose result depends on the work done, so that the JVM cannot leave it out. */
    IntSupplier call() {
        byte[] json = Documents.json(Size.KB_30, Health.VALID);
        Disclosure disclosure = Documents.disclosure(Size.KB_30, Health.VALID);
        return switch (this) {
            case READ -> {
                DisclosureJson library = DisclosureJson.create();
                yield () -> library.read(json).getSupplementary().size();
            }
            case VALIDATE -> {
                DisclosureValidator validator = Documents.validator();
                yield () -> validator.validate(disclosure).size();
            }
            case HIBERNATE_VALIDATOR -> {
                DisclosureConstraints constraints = new DisclosureConstraints();
                yield () -> constraints.validate(disclosure).size();
            }
        };
    }
}
