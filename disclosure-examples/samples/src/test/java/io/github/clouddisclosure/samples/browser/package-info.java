/** The published page in a real browser. */
@NullMarked
package io.github.clouddisclosure.samples.browser;

import org.jspecify.annotations.NullMarked;
