/** What {@code disclosure.jar} bundles. */
@NullMarked
package io.github.clouddisclosure.commandline.bundle;

import org.jspecify.annotations.NullMarked;
