/** Tests of the sample servers: each is started as its users start it, and asked over HTTP. */
@NullMarked
package io.github.clouddisclosure.samples.servers;

import org.jspecify.annotations.NullMarked;
