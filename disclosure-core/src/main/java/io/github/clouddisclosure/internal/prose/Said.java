package io.github.clouddisclosure.internal.prose;

import io.github.clouddisclosure.value.Choice;

/**
 * A sentence that was understood.
 *
 * @param choice what it says
 * @param from where the phrase begins that says so
 * @param to where the phrase ends
 */
record Said(Choice choice, int from, int to) {}
