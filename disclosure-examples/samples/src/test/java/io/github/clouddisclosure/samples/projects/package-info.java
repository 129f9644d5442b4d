/** Tests of the sample projects, which are built by Maven as those of users are. */
@NullMarked
package io.github.clouddisclosure.samples.projects;

import org.jspecify.annotations.NullMarked;
