/** Renders from the catalogue the plain records that the library is compared with. */
@NullMarked
package io.github.clouddisclosure.benchmarks.rendering;

import org.jspecify.annotations.NullMarked;
