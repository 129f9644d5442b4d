package io.github.clouddisclosure.constraint;

import jakarta.validation.Payload;

/**
 * Marks, among {@code violation.getConstraintDescriptor().getPayload()}, a violation as a
 * {@linkplain io.github.clouddisclosure.finding.Severity#WARNING warning}.
 */
public interface WarningPayload extends Payload {}
