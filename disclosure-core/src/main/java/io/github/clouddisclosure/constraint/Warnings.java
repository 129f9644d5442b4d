package io.github.clouddisclosure.constraint;

/**
 * The group of the constraints that report warnings. They are not in the default group, so that validation with
 * {@code @Valid} does not reject a disclosure that meets the guideline. Request it together with the default group:
 *
 * <pre>{@code validator.validate(disclosure, Default.class, Warnings.class)}</pre>
 */
public interface Warnings {}
