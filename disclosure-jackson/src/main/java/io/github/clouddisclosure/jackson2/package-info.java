/**
 * Disclosures as JSON through a mapper of Jackson 2: {@link io.github.clouddisclosure.jackson2.DisclosureModule}. All
 * else is in {@link io.github.clouddisclosure.jackson}.
 */
@NullMarked
package io.github.clouddisclosure.jackson2;

import org.jspecify.annotations.NullMarked;
