/** What is known about a kind of value besides its type. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.kind;

import org.jspecify.annotations.NullMarked;
