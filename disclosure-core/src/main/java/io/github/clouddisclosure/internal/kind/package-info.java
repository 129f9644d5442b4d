/** What is known of a kind of value beside its type. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.kind;

import org.jspecify.annotations.NullMarked;
