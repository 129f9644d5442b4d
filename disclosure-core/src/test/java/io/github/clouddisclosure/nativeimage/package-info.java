/** What the model needs in a native image. */
@NullMarked
package io.github.clouddisclosure.nativeimage;

import org.jspecify.annotations.NullMarked;
