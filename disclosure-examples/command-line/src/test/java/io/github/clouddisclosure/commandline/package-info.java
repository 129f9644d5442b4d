/** Tests of the command line. */
@NullMarked
package io.github.clouddisclosure.commandline;

import org.jspecify.annotations.NullMarked;
