/** Fixtures that the tests of other modules use too. */
@NullMarked
package io.github.clouddisclosure.tablefiles.testing;

import org.jspecify.annotations.NullMarked;
