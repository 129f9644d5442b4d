/** Hygiene of texts: characters that only look like the ones that are meant. */
@NullMarked
package io.github.clouddisclosure.text;

import org.jspecify.annotations.NullMarked;
