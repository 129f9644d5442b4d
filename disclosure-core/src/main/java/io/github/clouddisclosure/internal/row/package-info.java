/** What is said about several rows at once. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.row;

import org.jspecify.annotations.NullMarked;
