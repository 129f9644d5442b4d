/** Findings as text, JSON, SARIF, JUnit XML and commands of GitHub. */
@NullMarked
package io.github.clouddisclosure.commandline.findings;

import org.jspecify.annotations.NullMarked;
