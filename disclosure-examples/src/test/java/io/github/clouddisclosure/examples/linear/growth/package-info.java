/** What can grow, and what is done over it. */
@NullMarked
package io.github.clouddisclosure.examples.linear.growth;

import org.jspecify.annotations.NullMarked;
