/** The tables in the elements of a web page. */
@NullMarked
package io.github.clouddisclosure.tablefiles.internal.page;

import org.jspecify.annotations.NullMarked;
