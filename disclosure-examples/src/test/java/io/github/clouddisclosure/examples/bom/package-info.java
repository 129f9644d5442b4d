/** What a project gets that imports the versions of this one. */
@NullMarked
package io.github.clouddisclosure.examples.bom;

import org.jspecify.annotations.NullMarked;
