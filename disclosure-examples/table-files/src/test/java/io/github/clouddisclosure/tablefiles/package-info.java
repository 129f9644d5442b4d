/** Tests of the files that tables are exchanged in. */
@NullMarked
package io.github.clouddisclosure.tablefiles;

import org.jspecify.annotations.NullMarked;
