/** Puts services side by side: {@code compare}. */
@NullMarked
package io.github.clouddisclosure.commandline.compare;

import org.jspecify.annotations.NullMarked;
