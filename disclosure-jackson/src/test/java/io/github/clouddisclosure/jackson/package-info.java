/** Tests of the JSON form. */
@NullMarked
package io.github.clouddisclosure.jackson;

import org.jspecify.annotations.NullMarked;
