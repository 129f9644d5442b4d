/** What {@code disclosure.jar} bundles. */
@NullMarked
package io.github.clouddisclosure.examples.bundle;

import org.jspecify.annotations.NullMarked;
