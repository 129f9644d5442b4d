/** Programs that use the library as its users would. */
@NullMarked
package io.github.clouddisclosure.examples;

import org.jspecify.annotations.NullMarked;
