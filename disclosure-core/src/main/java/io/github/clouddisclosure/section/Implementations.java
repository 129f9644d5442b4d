package io.github.clouddisclosure.section;

import org.immutables.value.Value;

/**
 * Names the sections, which Immutables implements. The annotations are here and not on the types, because users'
 * compilers would look for annotations that are not on their class path.
 */
@SectionStyle
@Value.Include({
    Business.class,
    Personnel.class,
    Finance.class,
    Compliance.class,
    ServicePerformance.class,
    Application.class,
    Network.class,
    Terminal.class,
    Housing.class,
    Support.class
})
final class Implementations {
    private Implementations() {}
}
