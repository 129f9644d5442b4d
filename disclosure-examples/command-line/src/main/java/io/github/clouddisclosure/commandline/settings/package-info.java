/** How much findings matter: on the command line, and in a file beside the disclosures. */
@NullMarked
package io.github.clouddisclosure.commandline.settings;

import org.jspecify.annotations.NullMarked;
