/** What may be about a person's life and is therefore kept out of reports and messages. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.personal;

import org.jspecify.annotations.NullMarked;
