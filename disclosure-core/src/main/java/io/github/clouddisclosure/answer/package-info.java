/**
 * A provider's answer in a row: a value, words only, 非公開, 該当なし, or nothing yet.
 *
 * <p>{@link io.github.clouddisclosure.answer.Answers} has a factory for each case, meant to be imported statically.
 */
@NullMarked
package io.github.clouddisclosure.answer;

import org.jspecify.annotations.NullMarked;
