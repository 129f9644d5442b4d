/** How long a disclosure is valid, and when it is time to renew it. */
@NullMarked
package io.github.clouddisclosure.validity;

import org.jspecify.annotations.NullMarked;
