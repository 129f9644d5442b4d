/** The disclosure: the root value and its builder. */
@NullMarked
package io.github.clouddisclosure;

import org.jspecify.annotations.NullMarked;
