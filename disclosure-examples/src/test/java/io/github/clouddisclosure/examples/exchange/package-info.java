/** Tests of the files that tables are exchanged in. */
@NullMarked
package io.github.clouddisclosure.examples.exchange;

import org.jspecify.annotations.NullMarked;
