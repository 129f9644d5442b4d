/** The rules themselves, shared by the constraints and the direct validator. Not exported. */
@NullMarked
package io.github.clouddisclosure.rule;

import org.jspecify.annotations.NullMarked;
