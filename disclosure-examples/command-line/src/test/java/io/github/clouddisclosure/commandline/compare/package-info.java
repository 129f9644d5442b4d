/** Tests of this package of the command line. */
@NullMarked
package io.github.clouddisclosure.commandline.compare;

import org.jspecify.annotations.NullMarked;
