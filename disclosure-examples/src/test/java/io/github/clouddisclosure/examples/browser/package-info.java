/** The published page in a real browser. */
@NullMarked
package io.github.clouddisclosure.examples.browser;

import org.jspecify.annotations.NullMarked;
