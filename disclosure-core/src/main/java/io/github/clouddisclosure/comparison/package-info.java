/** Services side by side: a column for each service, a row for each row of the guideline, no score and no ranking. */
@NullMarked
package io.github.clouddisclosure.comparison;

import org.jspecify.annotations.NullMarked;
