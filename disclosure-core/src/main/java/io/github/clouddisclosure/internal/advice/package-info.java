/**
 * Advice: what a careful reader would ask about answers that keep every rule. It reads Japanese words and stays silent
 * where it is not sure. Not API.
 */
@NullMarked
package io.github.clouddisclosure.internal.advice;

import org.jspecify.annotations.NullMarked;
