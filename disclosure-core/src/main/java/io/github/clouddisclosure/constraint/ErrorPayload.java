package io.github.clouddisclosure.constraint;

import jakarta.validation.Payload;

/**
 * Marks a violation as an {@linkplain io.github.clouddisclosure.finding.Severity#ERROR error}, in
 * {@code violation.getConstraintDescriptor().getPayload()}.
 */
public interface ErrorPayload extends Payload {}
