/** Tests of files with tables. */
@NullMarked
package io.github.clouddisclosure.tablefiles;

import org.jspecify.annotations.NullMarked;
