package io.github.clouddisclosure.promises.properties;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A law, tried on a few hundred disclosures that are the same in every run. {@code -Dproperties.tries=100000} tries it on
 * more, and {@code -Dproperties.seed=random} on others in each run.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(edgeCases = EdgeCasesMode.NONE)
@AddLifecycleHook(Tries.class)
@interface Law {
    /** How much less often than usual a law that takes longer is tried. */
    int share() default 1;
}
