/**
 * What answers in words would be if they were a choice: proposals that a person accepts. Nothing is guessed into a
 * disclosure.
 */
@NullMarked
package io.github.clouddisclosure.proposal;

import org.jspecify.annotations.NullMarked;
