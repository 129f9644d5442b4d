/** The schemas of the JSON form: the programs that render them, and what holds them to the reader. */
@org.jspecify.annotations.NullMarked
package io.github.clouddisclosure.jackson.schema;
