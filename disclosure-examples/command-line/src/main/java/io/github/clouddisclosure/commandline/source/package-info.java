/** The lines of what was read, as far as they may be shown. */
@NullMarked
package io.github.clouddisclosure.commandline.source;

import org.jspecify.annotations.NullMarked;
