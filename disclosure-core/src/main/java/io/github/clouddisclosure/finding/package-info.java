/** What is wrong, or doubtful, with a disclosure: one type for every source of findings. */
@NullMarked
package io.github.clouddisclosure.finding;

import org.jspecify.annotations.NullMarked;
