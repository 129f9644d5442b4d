package io.github.clouddisclosure;

import org.immutables.value.Value;

/**
 * Makes Immutables implement {@link Disclosure}: hidden, and using only the JDK. The annotations are here and not on
 * the type, because users' compilers would look for annotations that are not on their class path.
 */
@Value.Include(Disclosure.class)
@Value.Style(
        get = "get*",
        jdkOnly = true,
        delegateToString = "io.github.clouddisclosure.DisclosureText.of",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // Any other annotation would be copied onto the generated class, where a constraint would count twice.
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
final class Implementation {
    private Implementation() {}
}
