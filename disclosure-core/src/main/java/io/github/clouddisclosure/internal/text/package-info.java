/** Characters, numbers and texts, the same way in every package and locale. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.text;

import org.jspecify.annotations.NullMarked;
