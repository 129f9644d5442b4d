/** What a finding about an answer would probably be mended by. Not API. */
@NullMarked
package io.github.clouddisclosure.internal.fix;

import org.jspecify.annotations.NullMarked;
