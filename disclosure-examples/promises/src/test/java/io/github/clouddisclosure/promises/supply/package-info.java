/** What the builds take in from others is listed, and is the same each time. */
@NullMarked
package io.github.clouddisclosure.promises.supply;

import org.jspecify.annotations.NullMarked;
