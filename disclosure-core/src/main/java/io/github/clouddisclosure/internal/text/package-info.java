/** Characters and numbers, the same way in every package and locale. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.text;

import org.jspecify.annotations.NullMarked;
