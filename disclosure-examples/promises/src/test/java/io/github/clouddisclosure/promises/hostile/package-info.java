/** Files made to exhaust memory or to reach out of the process. */
package io.github.clouddisclosure.promises.hostile;
