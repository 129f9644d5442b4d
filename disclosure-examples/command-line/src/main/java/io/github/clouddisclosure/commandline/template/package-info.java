/** The commands {@code template} and {@code schema}. */
@NullMarked
package io.github.clouddisclosure.commandline.template;

import org.jspecify.annotations.NullMarked;
