package io.github.clouddisclosure.section;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the implementations of the sections are generated: hidden, using only the JDK, every row with a default. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "get*",
        jdkOnly = true,
        defaultAsDefault = true,
        // No default depends on another row; without the guard against that, every field is final.
        unsafeDefaultAndDerived = true,
        delegateToString = "io.github.clouddisclosure.section.LoggedText.of",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // Any other annotation would be copied onto the generated class, where a constraint would count twice.
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false))
@interface SectionStyle {}
