/** What the tests of several promises share. Each promise has a package below this one. */
@org.jspecify.annotations.NullMarked
package io.github.clouddisclosure.promises;
