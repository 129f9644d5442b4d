/** What is in a disclosure stays text in whatever is written. */
@org.jspecify.annotations.NullMarked
package io.github.clouddisclosure.promises.inert;
