/** Programs that use the library as its users would. */
@NullMarked
package io.github.clouddisclosure.samples;

import org.jspecify.annotations.NullMarked;
