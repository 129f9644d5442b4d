package io.github.clouddisclosure.promises.properties;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** How often a law is tried, and on which disclosures. */
final class Tries implements AroundPropertyHook {
    private static final int USUAL = 300;
    private static final String SEED = "20261123";
    private static final String RANDOM = "random";

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        int share = context.findAnnotation(Law.class).map(Law::share).orElse(1);
        attributes.setTries(Math.max(1, Integer.getInteger("properties.tries", USUAL) / share));
        String seed = System.getProperty("properties.seed", SEED);
        if (!seed.equals(RANDOM)) {
            attributes.setSeed(seed);
        }
        return property.execute();
    }
}
