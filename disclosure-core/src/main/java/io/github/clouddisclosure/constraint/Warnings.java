package io.github.clouddisclosure.constraint;

/**
 * The group of the constraints that tell what is doubtful. They are not in the default group, so that validation by
 * {@code @Valid} rejects no disclosure that meets the guideline. To be asked for beside the default group:
 *
 * <pre>{@code validator.validate(disclosure, Default.class, Warnings.class)}</pre>
 */
public interface Warnings {}
