/** Text hygiene: characters that only look like the intended ones. */
@NullMarked
package io.github.clouddisclosure.text;

import org.jspecify.annotations.NullMarked;
