package io.github.clouddisclosure.constraint;

import jakarta.validation.Payload;

/**
 * Marks a violation as a {@linkplain io.github.clouddisclosure.finding.Severity#WARNING warning}, in
 * {@code violation.getConstraintDescriptor().getPayload()}.
 */
public interface WarningPayload extends Payload {}
