/** Laws that hold for any disclosure. */
package io.github.clouddisclosure.promises.properties;
