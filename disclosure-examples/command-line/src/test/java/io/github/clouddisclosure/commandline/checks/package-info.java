/** Tests of the hook and of the scripts for a CI, which run {@code disclosure.jar}. */
@NullMarked
package io.github.clouddisclosure.commandline.checks;

import org.jspecify.annotations.NullMarked;
