/** Standard streams, files that are written, and texts that are safe to print, in the language asked for. */
@NullMarked
package io.github.clouddisclosure.commandline.output;

import org.jspecify.annotations.NullMarked;
