/** What the codec sees of the tokens of JSON, in place of the parsers and generators of a generation of Jackson. */
@NullMarked
package io.github.clouddisclosure.jackson.internal.token;

import org.jspecify.annotations.NullMarked;
