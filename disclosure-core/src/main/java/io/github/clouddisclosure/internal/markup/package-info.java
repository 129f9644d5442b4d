/** Texts as parts of pages, of Markdown and of CSV, where nothing in them has a meaning of its own. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.markup;

import org.jspecify.annotations.NullMarked;
