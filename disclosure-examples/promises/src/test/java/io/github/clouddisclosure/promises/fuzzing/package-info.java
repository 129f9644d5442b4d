/**
 * Any bytes end in a disclosure or in one typed error: every reader under Jazzer. {@code FuzzTarget} lists the readers,
 * {@code FuzzInputsTest} gives them the inputs that are kept, and {@code FuzzingIT} searches for new ones.
 */
package io.github.clouddisclosure.promises.fuzzing;
