/**
 * The rules of the guideline as constraints of Jakarta Validation, with their validators.
 *
 * <p>A constraint reports errors or warnings, never both. On a disclosure, those that report errors are in the default
 * group, with {@link ErrorPayload}; those that report warnings are in the group {@link Warnings}, with
 * {@link WarningPayload}. Anywhere else, a constraint is in the group that it is declared in, like any other
 * constraint.
 *
 * <p>A constraint can report more than one code; each message key ends with the code of the finding.
 */
@NullMarked
package io.github.clouddisclosure.constraint;

import org.jspecify.annotations.NullMarked;
