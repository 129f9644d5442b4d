/** Tests of the command line. */
@NullMarked
package io.github.clouddisclosure.examples.cli;

import org.jspecify.annotations.NullMarked;
