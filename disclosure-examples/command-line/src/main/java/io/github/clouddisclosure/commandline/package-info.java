/** The command line {@code disclosure}: import a published table, validate disclosures, render the official table. */
@NullMarked
package io.github.clouddisclosure.commandline;

import org.jspecify.annotations.NullMarked;
