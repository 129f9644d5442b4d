/** Whether the tests notice a change of the code: the reports of PIT, held against thresholds. */
@NullMarked
package io.github.clouddisclosure.promises.mutation;

import org.jspecify.annotations.NullMarked;
