/** Maven, run by a test as it was run for this build. */
@NullMarked
package io.github.clouddisclosure.samples.maven;

import org.jspecify.annotations.NullMarked;
