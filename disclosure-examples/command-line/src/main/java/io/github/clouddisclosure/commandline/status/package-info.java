/** The command {@code status}. */
@NullMarked
package io.github.clouddisclosure.commandline.status;

import org.jspecify.annotations.NullMarked;
