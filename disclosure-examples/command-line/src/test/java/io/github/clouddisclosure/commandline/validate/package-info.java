/** Tests of this package of the command line. */
@NullMarked
package io.github.clouddisclosure.commandline.validate;

import org.jspecify.annotations.NullMarked;
