/** Shows where the time goes: stack samples of operations that have a goal. */
@NullMarked
package io.github.clouddisclosure.benchmarks.profile;

import org.jspecify.annotations.NullMarked;
