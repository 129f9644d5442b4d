/** The findings that are known and accepted. */
@NullMarked
package io.github.clouddisclosure.commandline.baseline;

import org.jspecify.annotations.NullMarked;
