/** Tests of this package of the library. */
@NullMarked
package io.github.clouddisclosure.jackson.output;

import org.jspecify.annotations.NullMarked;
