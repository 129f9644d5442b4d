/** How long a fresh JVM takes over one disclosure. */
@NullMarked
package io.github.clouddisclosure.examples.benchmark.cold;

import org.jspecify.annotations.NullMarked;
