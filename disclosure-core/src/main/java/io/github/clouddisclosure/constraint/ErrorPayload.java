package io.github.clouddisclosure.constraint;

import jakarta.validation.Payload;

/**
 * Marks, among {@code violation.getConstraintDescriptor().getPayload()}, a violation as an
 * {@linkplain io.github.clouddisclosure.finding.Severity#ERROR error}.
 */
public interface ErrorPayload extends Payload {}
