/** What may be about a person's life, and so is in no report and no message. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.personal;

import org.jspecify.annotations.NullMarked;
