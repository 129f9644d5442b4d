/** Where the time goes: stack samples of operations that have a goal. */
@NullMarked
package io.github.clouddisclosure.examples.benchmark.profile;

import org.jspecify.annotations.NullMarked;
