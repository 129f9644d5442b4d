/** The form of a disclosure in JSON, read from and written to tokens: the same for each generation of Jackson. */
@NullMarked
package io.github.clouddisclosure.jackson.internal.codec;

import org.jspecify.annotations.NullMarked;
