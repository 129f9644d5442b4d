/** Plain records of the shape of the JSON, as a user without this library would write them. */
@NullMarked
package io.github.clouddisclosure.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
