/** The command {@code validate}. */
@NullMarked
package io.github.clouddisclosure.commandline.validate;

import org.jspecify.annotations.NullMarked;
