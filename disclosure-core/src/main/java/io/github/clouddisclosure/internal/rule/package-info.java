/** The rules themselves, shared by the constraints and the direct validator. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.rule;

import org.jspecify.annotations.NullMarked;
