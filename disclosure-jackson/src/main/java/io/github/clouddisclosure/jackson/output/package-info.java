/** How files and texts leave the library and its command line. Not exported. */
@NullMarked
package io.github.clouddisclosure.jackson.output;

import org.jspecify.annotations.NullMarked;
