/** What changed between two disclosures of a service, row by row, and whether it gives a reader less or more. */
@NullMarked
package io.github.clouddisclosure.difference;

import org.jspecify.annotations.NullMarked;
