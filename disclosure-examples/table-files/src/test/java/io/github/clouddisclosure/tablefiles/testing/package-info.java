/** What the tests of other modules use of these. */
@NullMarked
package io.github.clouddisclosure.tablefiles.testing;

import org.jspecify.annotations.NullMarked;
