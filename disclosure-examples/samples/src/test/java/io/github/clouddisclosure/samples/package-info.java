/** Tests of the samples, and of what spans modules: the README, and which module uses what. */
@NullMarked
package io.github.clouddisclosure.samples;

import org.jspecify.annotations.NullMarked;
