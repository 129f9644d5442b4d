/** The commands {@code import} and {@code render}. */
@NullMarked
package io.github.clouddisclosure.commandline.table;

import org.jspecify.annotations.NullMarked;
