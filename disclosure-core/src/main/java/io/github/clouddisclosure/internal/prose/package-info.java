/** What a careful reader takes for a yes or a no where a row asks for one and the answer is a sentence. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.prose;

import org.jspecify.annotations.NullMarked;
