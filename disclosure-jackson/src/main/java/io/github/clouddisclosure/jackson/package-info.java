/**
 * Disclosures as JSON: {@link io.github.clouddisclosure.jackson.DisclosureJson} ready to use, and {@link
 * io.github.clouddisclosure.jackson.DisclosureModule} for an application's own mapper. Both use the same form.
 */
@NullMarked
package io.github.clouddisclosure.jackson;

import org.jspecify.annotations.NullMarked;
