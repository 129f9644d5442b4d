/** The files that a command reads, whatever their form. */
@NullMarked
package io.github.clouddisclosure.commandline.input;

import org.jspecify.annotations.NullMarked;
