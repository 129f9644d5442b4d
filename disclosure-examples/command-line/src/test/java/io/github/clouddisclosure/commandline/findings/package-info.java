/** Tests of this package of the command line. */
@NullMarked
package io.github.clouddisclosure.commandline.findings;

import org.jspecify.annotations.NullMarked;
