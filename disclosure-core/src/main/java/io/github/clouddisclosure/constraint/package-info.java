/**
 * The rules of the guideline as constraints of Jakarta Validation, with their validators.
 *
 * <p>A constraint can report more than one code; the key of each message ends with the code of the finding.
 */
@NullMarked
package io.github.clouddisclosure.constraint;

import org.jspecify.annotations.NullMarked;
