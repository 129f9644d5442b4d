/** Tests of the command {@code diff}. */
@NullMarked
package io.github.clouddisclosure.commandline.difference;

import org.jspecify.annotations.NullMarked;
