/** What a project gets that imports the versions of this one. */
@NullMarked
package io.github.clouddisclosure.samples.bom;

import org.jspecify.annotations.NullMarked;
