/** Tests of mappers that know nothing of this library. */
@NullMarked
package io.github.clouddisclosure.samples.mapper;

import org.jspecify.annotations.NullMarked;
