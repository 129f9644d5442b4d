/** Renders the plain records that the library is compared with from the catalogue. */
@NullMarked
package io.github.clouddisclosure.benchmarks.rendering;

import org.jspecify.annotations.NullMarked;
