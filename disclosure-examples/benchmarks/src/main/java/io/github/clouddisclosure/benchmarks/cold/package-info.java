/** How long a fresh JVM takes over one disclosure. */
@NullMarked
package io.github.clouddisclosure.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
