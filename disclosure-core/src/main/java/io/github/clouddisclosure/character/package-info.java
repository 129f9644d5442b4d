/** Kinds of characters, for all other packages. Not exported. */
@NullMarked
package io.github.clouddisclosure.character;

import org.jspecify.annotations.NullMarked;
