/** Tests of the samples, and of everything that spans modules: the README, and which module uses what. */
@NullMarked
package io.github.clouddisclosure.samples;

import org.jspecify.annotations.NullMarked;
