/** Disclosures in YAML, and the templates. */
@NullMarked
package io.github.clouddisclosure.jackson.yaml;

import org.jspecify.annotations.NullMarked;
