/** How numbers are written, the same way in every locale. Not exported. */
@NullMarked
package io.github.clouddisclosure.number;

import org.jspecify.annotations.NullMarked;
