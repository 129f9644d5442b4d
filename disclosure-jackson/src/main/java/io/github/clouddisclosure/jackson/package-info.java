/**
 * Disclosures as JSON and YAML: {@link io.github.clouddisclosure.jackson.DisclosureJson} and {@link
 * io.github.clouddisclosure.jackson.DisclosureYaml} ready to use, and {@link
 * io.github.clouddisclosure.jackson.DisclosureModule} for an application's own mapper of Jackson 3. Both use the same
 * form, as does {@link io.github.clouddisclosure.jackson2.DisclosureModule} for one of Jackson 2.
 */
@NullMarked
package io.github.clouddisclosure.jackson;

import org.jspecify.annotations.NullMarked;
