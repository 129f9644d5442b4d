/** Tests of this package of the command line. */
@NullMarked
package io.github.clouddisclosure.commandline.merge;

import org.jspecify.annotations.NullMarked;
