/** Output of files and texts, for the library and its command line. Not exported. */
@NullMarked
package io.github.clouddisclosure.jackson.output;

import org.jspecify.annotations.NullMarked;
