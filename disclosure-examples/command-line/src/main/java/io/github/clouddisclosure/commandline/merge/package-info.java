/** The command {@code merge}. */
@NullMarked
package io.github.clouddisclosure.commandline.merge;

import org.jspecify.annotations.NullMarked;
