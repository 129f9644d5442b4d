/** The command {@code propose}. */
@NullMarked
package io.github.clouddisclosure.commandline.propose;

import org.jspecify.annotations.NullMarked;
