/** What pages and workbooks have in common. */
@NullMarked
package io.github.clouddisclosure.tablefiles.internal;

import org.jspecify.annotations.NullMarked;
