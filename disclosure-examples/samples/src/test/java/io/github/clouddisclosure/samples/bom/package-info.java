/** Tests of what a project gets when it imports the versions of this one. */
@NullMarked
package io.github.clouddisclosure.samples.bom;

import org.jspecify.annotations.NullMarked;
